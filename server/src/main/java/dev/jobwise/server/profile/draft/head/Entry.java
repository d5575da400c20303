package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.List;

/**
 * A job, a degree or a project, before its parts have names.
 *
 * @param rows all of it
 * @param head the rows up to that of its date, without the date itself
 * @param dates null if none are stated
 * @param body the rows after those
 * @param isShort whether its head has fewer rows than that of the first entry of the section: what
 *     is missing is said above
 */
public record Entry(
    List<Row> rows, List<Row> head, DateSpan dates, List<Row> body, boolean isShort) {

  /** The cells of the head. */
  public List<Line> cells() {
    return head.stream().flatMap(row -> row.cells().stream()).toList();
  }

  /** Whether a word for a title stands in its head. */
  public boolean hasTitle() {
    return head.stream().anyMatch(row -> Names.isTitle(row.text()));
  }
}
