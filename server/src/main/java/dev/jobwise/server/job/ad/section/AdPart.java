package dev.jobwise.server.job.ad.section;

/** The parts of an ad that a line may belong to. */
public enum AdPart {

  /** Requirements that applicants must meet. */
  MUST_HAVE,
  /** Requirements that are optional. */
  NICE_TO_HAVE,
  DUTIES,
  BENEFITS,
  /** What the employer says about itself. */
  EMPLOYER,
  /** Anything else. */
  OTHER
}
