package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes ranges of dates that stand above each other in a margin, the end first: "Present" above
 * "May 2012", or "to date" below it. All dates of a section must stand in such pairs: single ones
 * are of other entries.
 */
final class StackedDates {

  private static final double SAME_EDGE = 3;

  private StackedDates() {}

  /** The rows with each pair in one cell. */
  static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    int pairs = 0;
    for (int i = 0; i < rows.size(); i++) {
      Line end = date(rows.get(i));
      if (end == null) {
        joined.add(rows.get(i));
        continue;
      }
      boolean third = i + 2 < rows.size() && date(rows.get(i + 2)) != null;
      Line start = third || i + 1 == rows.size() ? null : date(rows.get(i + 1));
      String range = start == null ? null : range(start, end);
      range = range == null ? goingOn(rows, i) : range;
      if (range == null) {
        return rows;
      }
      List<Line> cells = new ArrayList<>(rows.get(i).cells());
      cells.set(0, end.withText(range));
      joined.add(new Row(cells));
      List<Line> rest = rows.get(++i).cells();
      if (rest.size() > 1) {
        joined.add(new Row(rest.subList(1, rest.size())));
      }
      pairs++;
    }
    return pairs == 0 ? rows : joined;
  }

  /** "October 2022" and "to date" below it; null if the row below does not end a range. */
  private static String goingOn(List<Row> rows, int i) {
    String below = i + 1 == rows.size() ? "" : rows.get(i + 1).first().text();
    String whole = rows.get(i).first().text() + " " + below;
    List<DateSpan> spans = DateSpans.isDate(whole) ? DateSpans.in(whole) : List.of();
    return spans.size() == 1 && spans.get(0).isCurrent() ? whole : null;
  }

  /** The date at the start of a row that is no range; null if there is none. */
  private static Line date(Row row) {
    Line first = row.first();
    List<DateSpan> spans = DateSpans.isDate(first.text()) ? DateSpans.in(first.text()) : List.of();
    boolean one = spans.size() == 1 && (!spans.get(0).isRange() || spans.get(0).start() == null);
    return one ? first : null;
  }

  /** The range from one date to another below which it stands; null if they make none. */
  private static String range(Line start, Line end) {
    boolean below =
        start.page() == end.page()
            && start.fontSize() > 0
            && (Math.abs(start.x() - end.x()) < SAME_EDGE
                || Math.abs(start.right() - end.right()) < SAME_EDGE);
    String text = start.text() + " – " + end.text();
    List<DateSpan> spans = below && DateSpans.isDate(text) ? DateSpans.in(text) : List.of();
    boolean range = spans.size() == 1 && spans.get(0).isRange() && spans.get(0).start() != null;
    return range && (spans.get(0).isCurrent() || spans.get(0).end() != null) ? text : null;
  }
}
