package dev.jobwise.server.generation.claim;

/** What a claim is about. */
public enum Kind {
  NUMBER,
  DATE,
  DURATION,
  EMPLOYER,
  TITLE,
  DEGREE,
  INSTITUTION,
  SKILL,
  CERTIFICATION,
  PERSON,
  PLACE,
  JOB,
  /** Only praises or hopes, and is counted nowhere. */
  OPINION
}
