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

  /** "Department of Physics" with the organisation that the next row names. */
  HeadReading withOrganisation(List<HeadCell> all) {
    HeadCell unit = cells.get(cells.size() - 1);
    boolean whole = employer != null && unit.text().equals(employer) && Names.isUnit(employer);
    HeadCell next =
        !whole
            ? null
            : all.stream()
                .filter(cell -> cell.row() == unit.row() + 1 && !cells.contains(cell))
                .filter(cell -> Names.isOrganisation(cell.text()) && !Names.isTitle(cell.text()))
                .findFirst()
                .orElse(null);
    if (next == null) {
      return this;
    }
    List<HeadCell> both = new ArrayList<>(cells);
    both.add(next);
    String named = employer + ", " + next.text();
    return new HeadReading(title, named, List.copyOf(both), shape, face, score, prior);
  }

  /** What speaks for it in its own head. */
  double own() {
    return score + prior;
  }
}
