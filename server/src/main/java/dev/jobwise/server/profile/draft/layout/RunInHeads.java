package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides rows in which the text of a job follows its head after a colon: "2011/02 - 2013/11 - ACME
 * - Developer: I built ..." or "Cook – ACME (2011 – 2013): I led ...".
 */
public final class RunInHeads {

  /** Words of a head, its date included. */
  private static final int MOST_WORDS = 16;

  private static final int LONGEST_HEAD = 160;

  /** Words of a text; what is shorter is a part of the head. */
  private static final int FEWEST_WORDS = 5;

  private RunInHeads() {}

  /** The rows with each such head in a row of its own. */
  public static List<Row> apart(List<Row> rows) {
    List<Row> apart = new ArrayList<>();
    for (Row row : rows) {
      int end = row.cells().size() == 1 ? end(row.text()) : -1;
      if (end < 0) {
        apart.add(row);
      } else {
        Line line = row.first();
        String head = BulletSigns.without(line.text().substring(0, end));
        apart.add(new Row(List.of(part(line, head))));
        apart.add(new Row(List.of(part(line, line.text().substring(end + 1).strip()))));
      }
    }
    return apart;
  }

  /** A part of a line, which takes its share of the width. */
  private static Line part(Line line, String text) {
    Line part = line.withText(text);
    return new Line(
        text,
        line.page(),
        line.x(),
        line.y(),
        line.width() * text.length() / line.text().length(),
        line.fontSize(),
        line.bold(),
        line.italic(),
        part.typeChanges(),
        line.heading(),
        line.links());
  }

  /** Where the colon after a head stands; negative if a row has no head and text. */
  private static int end(String text) {
    String start = text.length() > LONGEST_HEAD ? text.substring(0, LONGEST_HEAD) : text;
    int colon = start.indexOf(": ");
    if (colon < 0) {
      return -1;
    }
    String head = BulletSigns.without(start.substring(0, colon));
    List<DateSpan> spans = DateSpans.in(head);
    DateSpan span = spans.size() == 1 && spans.get(0).isRange() ? spans.get(0) : null;
    boolean atEdge =
        span != null
            && (span.from() == 0
                || head.endsWith(")") && span.to() == head.length() - 1
                || span.to() == head.length());
    boolean named = span != null && DateSpans.rest(head, span).length() > 1;
    return atEdge
            && named
            && head.split(" ").length <= MOST_WORDS
            && text.substring(colon + 1).strip().split(" ", FEWEST_WORDS).length == FEWEST_WORDS
        ? colon
        : -1;
  }
}
