package dev.jobwise.server.llm.offline.grammar;

/**
 * A sentence of an ad that a letter can answer, in the form that fits into the letter's sentences.
 *
 * @param text the sentence as the applicant says it, with "your" instead of "our"
 * @param source the sentence of the ad
 */
public record Appeal(Kind kind, String text, String source) {

  /** What the sentence is about. */
  public enum Kind {
    /** What the employer is: a noun phrase. */
    EMPLOYER,
    /** What the employer does: a verb phrase after "you". */
    DOES
  }
}
