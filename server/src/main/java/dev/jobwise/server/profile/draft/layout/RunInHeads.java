package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.head.HeadText;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides rows in which the text of a job follows its head after a colon: "2011/02 - 2013/11 - ACME
 * - Developer: I built ..." or "Cook – ACME (2011 – 2013): I led ...". Right below a date, the head
 * may also stand in type of its own, "**ACME** I led ...", or be a title: "Cook: I led ...".
 */
public final class RunInHeads {

  /** Words of a head, its date included. */
  private static final int MOST_WORDS = 16;

  private static final int MOST_WORDS_OF_NAME = 12;

  private static final int LONGEST_HEAD = 160;

  /** Longer texts would cost more than a look at their start is worth. */
  private static final int MOST_MEASURED = 2000;

  private static final int ROWS_BELOW_DATE = 2;

  /** Words of a text; what is shorter is a part of the head. */
  private static final int FEWEST_WORDS = 5;

  private RunInHeads() {}

  /** The rows with each such head in a row of its own. */
  public static List<Row> apart(List<Row> rows) {
    List<Row> apart = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int end = row.cells().size() == 1 ? end(row.text()) : -1;
      if (end < 0 && row.cells().size() == 1 && !isDated(row) && isBelowDate(rows, i)) {
        end = Math.max(typeEnd(row), titleEnd(row));
      }
      if (end < 0) {
        apart.add(row);
      } else {
        Line line = row.first();
        String head = BulletSigns.without(Signs.withoutEnd(line.text().substring(0, end), ":"));
        apart.add(new Row(List.of(line.part(head))));
        apart.add(new Row(List.of(line.part(line.text().substring(end).strip()))));
      }
    }
    return apart;
  }

  private static boolean isBelowDate(List<Row> rows, int at) {
    return rows.subList(Math.max(0, at - ROWS_BELOW_DATE), at).stream()
        .anyMatch(RunInHeads::isDated);
  }

  private static boolean isDated(Row row) {
    return DateSpans.in(start(row.text())).stream().anyMatch(DateSpan::isRange);
  }

  /** Where a name in type of its own ends before a text; negative if a row has no such parts. */
  private static int typeEnd(Row row) {
    String text = row.text();
    List<Integer> changes =
        text.length() > MOST_MEASURED ? List.of() : row.first().typeChanges().in(text);
    int end = changes.isEmpty() ? -1 : changes.get(0);
    String name = end < 0 ? "" : text.substring(0, end).strip();
    boolean named =
        !name.isEmpty()
            && !row.isBullet()
            && Label.split(name) == null
            && !HeadText.isProse(name)
            && name.split(" ").length <= MOST_WORDS_OF_NAME;
    return named && isText(text.substring(end)) ? end : -1;
  }

  /** Where the text after a title and a colon begins; negative if a row has no such parts. */
  private static int titleEnd(Row row) {
    int colon = start(row.text()).indexOf(": ");
    String title = colon < 0 || row.isBullet() ? "" : row.text().substring(0, colon);
    boolean titled =
        Names.isTitle(title)
            && Label.of(title) == null
            && title.split(" ").length <= MOST_WORDS_OF_NAME;
    return titled && isText(row.text().substring(colon + 1)) ? colon + 1 : -1;
  }

  private static boolean isText(String text) {
    return text.strip().split(" ", FEWEST_WORDS).length == FEWEST_WORDS;
  }

  private static String start(String text) {
    return text.length() > LONGEST_HEAD ? text.substring(0, LONGEST_HEAD) : text;
  }

  /** Where the text after the colon of a head begins; negative if a row has no head and text. */
  private static int end(String text) {
    String start = start(text);
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
            && isText(text.substring(colon + 1))
        ? colon + 1
        : -1;
  }
}
