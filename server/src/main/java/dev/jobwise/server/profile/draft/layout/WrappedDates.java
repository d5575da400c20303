package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Joins ranges of dates that a narrow column divides: "September 2011 – Oktober", "2013". */
public final class WrappedDates {

  private static final double SAME_X = 3;

  /** A cell with a date is shorter. */
  private static final int MOST_CHARACTERS = 40;

  /** Lines of a range in a narrow column. */
  private static final int MOST_STACKED = 4;

  private static final int FEWEST_STACKED = 3;

  /** A line with a part of a date is shorter. */
  private static final int LONGEST_PART = 16;

  /** What stands between two dates one above the other. */
  private static final Pattern BETWEEN = Pattern.compile("[|↑↓⋮:–—-]|(?iu:to|bis|à|au|a|tot)");

  private static final Pattern GOES_ON = Pattern.compile("^[~\u301c\uff5e–—-]");

  private static final Pattern SIGN_AT_END =
      Pattern.compile("[~\u301c\uff5e/–—-]$| (?iu:to|bis|à|au|a|tot)$");

  private static final Pattern DANGLING = Pattern.compile("[-–—]$");

  private WrappedDates() {}

  /** The rows with each range in one cell. */
  public static List<Row> joined(List<Row> rows) {
    List<Row> joined =
        new ArrayList<>(StackedDates.joined(rows).stream().map(WrappedDates::across).toList());
    for (int i = 0; i + 1 < joined.size(); i++) {
      boolean done = joinStacked(joined, i);
      for (int c = 0; c < joined.get(i).cells().size() && !done; c++) {
        done = join(joined, i, c);
      }
    }
    return joined;
  }

  /** Joins "August 2011 to" and "May 2012", which a tab divides. */
  private static Row across(Row row) {
    for (int i = 0; i + 1 < row.cells().size(); i++) {
      Line cell = row.cells().get(i);
      String next = row.cells().get(i + 1).text();
      String whole = cell.text() + " " + next;
      if (DateSpans.isDate(next) && goesOn(cell.text(), whole)) {
        List<Line> cells = new ArrayList<>(row.cells());
        cells.set(i, cell.withText(whole));
        cells.remove(i + 1);
        return new Row(cells);
      }
    }
    return row;
  }

  /** "Febrero", "2016–Abril", "2016": a range on three lines or more. */
  private static boolean joinStacked(List<Row> rows, int i) {
    Line cell = rows.get(i).first();
    String text = cell.text();
    int end = i + 1;
    String range = null;
    int rangeEnd = end;
    while (end < Math.min(rows.size(), i + MOST_STACKED) && isPart(cell, rows.get(end))) {
      text += " " + rows.get(end++).first().text();
      List<DateSpan> spans = DateSpans.isDate(text) ? DateSpans.in(text) : List.of();
      if (spans.size() == 1 && spans.get(0).isRange() && !DANGLING.matcher(text).find()) {
        range = text;
        rangeEnd = end;
      }
    }
    if (rangeEnd - i < FEWEST_STACKED) {
      return false;
    }
    rows.set(i, with(rows.get(i), 0, cell.withText(range)));
    for (int row = rangeEnd - 1; row > i; row--) {
      remove(rows, row, 0);
    }
    return true;
  }

  /** Whether the first cell of a row may be a part of the date in a cell above it. */
  private static boolean isPart(Line cell, Row row) {
    Line part = row.first();
    return cell.text().length() <= LONGEST_PART
        && part.text().length() <= LONGEST_PART
        && part.fontSize() == cell.fontSize()
        && part.page() == cell.page()
        && (Math.abs(cell.x() - part.x()) < SAME_X
            || Math.abs(cell.right() - part.right()) < SAME_X);
  }

  /** Puts the rest of a range to a cell that begins one; returns whether it does. */
  private static boolean join(List<Row> rows, int i, int c) {
    Line cell = rows.get(i).cells().get(c);
    int sign = find(rows, i + 1, cell, below -> BETWEEN.matcher(below).matches());
    int down = sign < 0 ? 1 : 2;
    String between = sign < 0 ? " " : " – ";
    int rest = find(rows, i + down, cell, below -> whole(cell.text(), between, below) != null);
    if (rest < 0) {
      return false;
    }
    String below = rows.get(i + down).cells().get(rest).text();
    if (sign < 0 && !SIGN_AT_END.matcher(cell.text()).find() && isInList(rows, i, cell, below)) {
      return false;
    }
    Line whole = cell.withText(whole(cell.text(), between, below));
    rows.set(i, with(rows.get(i), c, whole));
    remove(rows, i + down, rest);
    if (sign >= 0) {
      remove(rows, i + 1, sign);
    }
    return true;
  }

  /** Whether a third date above or below shows that each is of another entry. */
  private static boolean isInList(List<Row> rows, int i, Line cell, String below) {
    return !GOES_ON.matcher(below).find()
        && DateSpans.isDate(cell.text())
        && (i > 0 && find(rows, i - 1, cell, DateSpans::isDate) >= 0
            || find(rows, i + 2, cell, DateSpans::isDate) >= 0);
  }

  /** Which cell of a row stands below another and reads as asked; negative if none does. */
  private static int find(List<Row> rows, int at, Line cell, Predicate<String> test) {
    List<Line> cells = at < rows.size() ? rows.get(at).cells() : List.of();
    for (int n = 0; n < cells.size(); n++) {
      if (isAligned(cell, cells.get(n), rows.get(at)) && test.test(cells.get(n).text())) {
        return n;
      }
    }
    return -1;
  }

  /** The text with the range that it begins and the text below it ends; null if they do not. */
  private static String whole(String text, String between, String below) {
    if (GOES_ON.matcher(below).find() && begins(text, below)) {
      int end = DateSpans.in(text).get(0).to();
      return text.substring(0, end) + " " + below + text.substring(end);
    }
    String whole = text + between + below;
    return goesOn(text, whole) ? whole : null;
  }

  private static boolean isAligned(Line cell, Line below, Row row) {
    boolean middle = below.x() >= cell.x() && below.right() <= cell.right();
    return row.cells().size() == 1 && DateSpans.isDate(below.text())
        || middle
        || Math.abs(cell.x() - below.x()) < SAME_X
        || Math.abs(cell.right() - below.right()) < SAME_X;
  }

  /** Whether a text begins with the start of a range whose end stands below. */
  private static boolean begins(String text, String below) {
    List<DateSpan> spans = text.length() < MOST_CHARACTERS * 2 ? DateSpans.in(text) : List.of();
    return !spans.isEmpty()
        && spans.get(0).from() == 0
        && !spans.get(0).isRange()
        && DateSpans.isDate(text.substring(0, spans.get(0).to()) + " " + below);
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
    boolean forward = last.isCurrent() || last.end() != null;
    return last.isRange()
        && forward
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
