package dev.jobwise.server.generation.claim.source;

/** Where what a document says may come from. */
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
