package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins ranges of dates that a narrow column divides: "September 2011 – Oktober", "2013". */
public final class WrappedDates {

  private static final double SAME_X = 3;

  /** A cell with a date is shorter. */
  private static final int MOST_CHARACTERS = 40;

  /** A date, a sign and a date. */
  private static final int MOST_DOWN = 2;

  /** What stands between two dates one above the other. */
  private static final Pattern BETWEEN = Pattern.compile("[|↑↓⋮:–—-]|(?iu:to|bis|à|au|a|tot)");

  private static final Pattern GOES_ON = Pattern.compile("^[~–—-]");

  private static final Pattern DANGLING = Pattern.compile("[-–—]$");

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
    for (int c = 0; c < row.cells().size(); c++) {
      Line cell = row.cells().get(c);
      String sign = "";
      for (int down = 1; down <= MOST_DOWN && i + down < rows.size(); down++) {
        Row next = rows.get(i + down);
        for (int n = 0; n < next.cells().size(); n++) {
          Line rest = next.cells().get(n);
          if (!isAligned(cell, rest, next)) {
            continue;
          }
          if (down == 1 && BETWEEN.matcher(rest.text()).matches()) {
            sign = " – ";
          } else if (down == 1 && GOES_ON.matcher(rest.text()).find() && begins(cell, rest)) {
            int end = DateSpans.in(cell.text()).get(0).to();
            String whole =
                cell.text().substring(0, end) + " " + rest.text() + cell.text().substring(end);
            rows.set(i, with(row, c, cell.withText(whole)));
            remove(rows, i + 1, n);
            return;
          } else if ((down == 1 || !sign.isEmpty())
              && goesOn(cell.text(), cell.text() + sign + " " + rest.text())) {
            String whole = cell.text() + (sign.isEmpty() ? " " : sign) + rest.text();
            rows.set(i, with(row, c, cell.withText(whole)));
            remove(rows, i + down, n);
            if (!sign.isEmpty()) {
              removeSign(rows, i + 1);
            }
            return;
          }
        }
      }
    }
  }

  private static void removeSign(List<Row> rows, int at) {
    List<Line> cells = rows.get(at).cells();
    for (int n = 0; n < cells.size(); n++) {
      if (BETWEEN.matcher(cells.get(n).text()).matches()) {
        remove(rows, at, n);
        return;
      }
    }
  }

  private static boolean isAligned(Line cell, Line below, Row row) {
    boolean middle = below.x() >= cell.x() && below.right() <= cell.right();
    return row.cells().size() == 1 && DateSpans.isDate(below.text())
        || middle
        || Math.abs(cell.x() - below.x()) < SAME_X
        || Math.abs(cell.right() - below.right()) < SAME_X;
  }

  /** Whether a text begins with the start of a range whose end stands below. */
  private static boolean begins(Line cell, Line rest) {
    List<DateSpan> spans =
        cell.text().length() < MOST_CHARACTERS * 2 ? DateSpans.in(cell.text()) : List.of();
    return !spans.isEmpty()
        && spans.get(0).from() == 0
        && !spans.get(0).isRange()
        && DateSpans.isDate(cell.text().substring(0, spans.get(0).to()) + " " + rest.text());
  }

  /** Whether a text does not end in a range, but does together with the text below it. */
  private static boolean goesOn(String text, String whole) {
    int from = Math.max(0, text.length() - MOST_CHARACTERS);
    List<DateSpan> half = DateSpans.in(text.substring(from));
    boolean ended =
        !half.isEmpty() && half.get(half.size() - 1).isRange() && !DANGLING.matcher(text).find();
    List<DateSpan> spans =
        ended || whole.length() - text.length() > MOST_CHARACTERS
            ? List.of()
            : DateSpans.in(whole.substring(from));
    if (spans.isEmpty()) {
      return false;
    }
    DateSpan last = spans.get(spans.size() - 1);
    return last.isRange()
        && last.to() > text.length() - from
        && last.from() < text.length() - from
        && (!half.isEmpty() || DateSpans.isDate(whole));
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
