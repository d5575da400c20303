package dev.jobwise.server.profile.draft.head;

import java.util.List;

/**
 * One way to read the head of a job.
 *
 * @param title null if it names none
 * @param employer null if it names none
 * @param cells in which the two stand
 * @param shape what readings of other heads have in common with it
 * @param face how the two are set
 * @param score of its words
 * @param prior of the places where they stand
 */
record HeadReading(
    String title,
    String employer,
    List<HeadCell> cells,
    String shape,
    String face,
    double score,
    double prior) {

  /** What speaks for it in its own head. */
  double own() {
    return score + prior;
  }
}
