package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.text.Names;
import java.util.ArrayList;
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

  /** "Department of Physics" with the organisation that the row below or above it names. */
  HeadReading withOrganisation(List<HeadCell> all) {
    HeadCell named = cells.get(cells.size() - 1);
    if (employer == null || !named.text().equals(employer)) {
      return this;
    }
    boolean unit = Names.isUnit(employer);
    HeadCell other =
        all.stream()
            .filter(cell -> cell.row() == named.row() + (unit ? 1 : -1) && !cells.contains(cell))
            .filter(cell -> unit ? Names.isOrganisation(cell.text()) : Names.isUnit(cell.text()))
            .filter(cell -> !Names.isTitle(cell.text()))
            .findFirst()
            .orElse(null);
    if (other == null || !unit && !Names.isOrganisation(employer)) {
      return this;
    }
    List<HeadCell> both = new ArrayList<>(cells);
    both.add(other);
    String whole = unit ? employer + ", " + other.text() : other.text() + ", " + employer;
    return new HeadReading(title, whole, List.copyOf(both), shape, face, score, prior);
  }

  /** Whether the employer stands in a row of its own above that of the title. */
  boolean isEmployerAbove() {
    return title != null && employer != null && lastRow() < cells.get(0).row();
  }

  /** Whether the employer stands in a row below the date. */
  boolean isEmployerBelow() {
    return employer != null && lastRow() > 0;
  }

  private int lastRow() {
    return cells.get(cells.size() - 1).row();
  }

  /** What speaks for it in its own head. */
  double own() {
    return score + prior;
  }
}
