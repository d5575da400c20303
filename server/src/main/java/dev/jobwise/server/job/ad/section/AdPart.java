package dev.jobwise.server.job.ad.section;

/** What a line of an ad is about. */
public enum AdPart {
  TITLE,
  /** What applicants must have. */
  MUST_HAVE,
  /** What applicants may have. */
  NICE_TO_HAVE,
  DUTIES,
  BENEFITS,
  /** What the employer says about itself. */
  EMPLOYER,
  /** Anything else, and lines of which nobody can tell. */
  OTHER
}
