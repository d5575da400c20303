package dev.jobwise.server.llm.offline.grammar;

/**
 * A sentence of an ad that a letter can answer, in the form in which the letter's sentences take
 * it.
 *
 * @param text spoken by the applicant: "our" is "your" in it
 * @param source the sentence as the ad has it
 */
public record Appeal(Kind kind, String text, String source) {

  /** What the sentence is about. */
  public enum Kind {
    /** What the employer is: a noun phrase. */
    EMPLOYER,
    /** What the employer does: a verb phrase after "you". */
    DOES,
    /** What is to be done: a verb phrase after "to", in German a noun phrase. */
    DUTY,
    /** What is asked of applicants: a noun phrase after "you ask for". */
    ASKS
  }
}
