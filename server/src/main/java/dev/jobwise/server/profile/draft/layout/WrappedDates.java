package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.ArrayList;
import java.util.List;

/** Joins ranges of dates that a narrow column divides: "September 2011 – Oktober", "2013". */
public final class WrappedDates {

  private static final double SAME_X = 3;

  /** A cell with a date is shorter. */
  private static final int MOST_CHARACTERS = 40;

  private WrappedDates() {}

  /** The rows with each range in one cell. */
  public static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>(rows);
    for (int i = 0; i + 1 < joined.size(); i++) {
      join(joined, i);
    }
    return joined;
  }

  private static void join(List<Row> rows, int i) {
    Row row = rows.get(i);
    Row next = rows.get(i + 1);
    for (int c = 0; c < row.cells().size(); c++) {
      Line cell = row.cells().get(c);
      for (int n = 0; n < next.cells().size(); n++) {
        Line rest = next.cells().get(n);
        String whole = cell.text() + " " + rest.text();
        if (isAligned(cell, rest) && goesOn(cell.text(), whole)) {
          rows.set(i, with(row, c, Row.withText(cell, whole)));
          remove(rows, i + 1, n);
          return;
        }
      }
    }
  }

  private static boolean isAligned(Line cell, Line below) {
    return Math.abs(cell.x() - below.x()) < SAME_X
        || Math.abs(cell.right() - below.right()) < SAME_X;
  }

  /** Whether a text is short and no range, but one together with the text below it. */
  private static boolean goesOn(String text, String whole) {
    List<DateSpan> half = text.length() < MOST_CHARACTERS ? DateSpans.in(text) : null;
    List<DateSpan> spans = half == null ? List.of() : DateSpans.in(whole);
    if (spans.isEmpty() || !spans.get(0).isRange() || spans.get(0).to() <= text.length()) {
      return false;
    }
    return half.isEmpty() ? DateSpans.isDate(whole) : !half.get(0).isRange();
  }

  private static Row with(Row row, int at, Line cell) {
    List<Line> cells = new ArrayList<>(row.cells());
    cells.set(at, cell);
    return new Row(cells);
  }

  private static void remove(List<Row> rows, int at, int cell) {
    List<Line> cells = new ArrayList<>(rows.get(at).cells());
    cells.remove(cell);
    if (cells.isEmpty()) {
      rows.remove(at);
    } else {
      rows.set(at, new Row(cells));
    }
  }
}
