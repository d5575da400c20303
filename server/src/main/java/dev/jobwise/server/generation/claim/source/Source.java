package dev.jobwise.server.generation.claim.source;

/** The kinds of sources that may support a claim. */
public enum Source {
  PROFILE,
  EXPERIENCE,
  PROJECT,
  EDUCATION,
  SKILL,
  CERTIFICATION,
  JOB,
  REQUEST
}
