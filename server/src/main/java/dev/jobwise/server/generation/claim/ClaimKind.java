package dev.jobwise.server.generation.claim;

/** What a claim is about. */
public enum ClaimKind {
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
  /** Praise or hope, which no count includes. */
  OPINION
}
