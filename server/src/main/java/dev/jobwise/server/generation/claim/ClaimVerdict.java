package dev.jobwise.server.generation.claim;

/** What checking a claim has shown. */
public enum ClaimVerdict {
  SUPPORTED,
  UNSUPPORTED,
  /** Nothing speaks for it or against it that could be read. */
  UNVERIFIABLE
}
