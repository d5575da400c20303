package dev.jobwise.server.generation.claim;

/** The result of checking a claim. */
public enum ClaimVerdict {
  SUPPORTED,
  UNSUPPORTED,
  /** The sources neither support nor contradict it. */
  UNVERIFIABLE
}
