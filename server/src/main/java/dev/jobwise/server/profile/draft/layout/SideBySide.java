package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells two columns from rows with text on both sides, such as labels, dates and places. */
final class SideBySide {

  /** Baselines that differ by less are the same. */
  private static final double SAME_BASELINE_POINTS = 2;

  /** Ends of lines that differ by less are at one edge. */
  private static final double SAME_EDGE_POINTS = 3;

  /** The share of labels that end at their edge. */
  private static final double AT_EDGE = 0.9;

  /** Lines of a column without headings of its own. */
  private static final int FEWEST_LINES = 5;

  /** Dates and labels that all stand beside other text by no chance. */
  private static final int FEWEST_MARKS = 3;

  /** The share of the lines of a column of labels or dates that stand beside other text. */
  private static final double BESIDE = 0.6;

  /** Contacts beside a name take up to this share of a page. */
  private static final double TALLEST_HEADER = 0.3;

  private static final int LONGEST_HEADING = 40;

  private static final int MOST_WORDS = 4;

  private final Map<Line, Facts> facts = new IdentityHashMap<>();

  SideBySide(List<Line> lines) {
    lines.forEach(line -> facts.put(line, Facts.of(line.text())));
  }

  /** What a line says, found out once: every possible gap asks for it. */
  private record Facts(boolean isDate, boolean isRange, boolean isHeading, boolean isLabel) {

    static Facts of(String text) {
      boolean date = DateSpans.isDate(text);
      boolean range = date && DateSpans.in(text).stream().anyMatch(DateSpan::isRange);
      boolean label = !date && (text.endsWith(":") || LabelledRows.isOfJob(text));
      return new Facts(date, range, Headings.isKnown(text) || isLikeHeading(text), label);
    }
  }

  /** "EXPÉRIENCES PRO": a few words in capitals, one of which headings have. */
  private static boolean isLikeHeading(String text) {
    return text.length() < LONGEST_HEADING
        && isCaps(text)
        && text.split(" ").length <= MOST_WORDS
        && Headings.guess(text) != SectionKind.OTHER;
  }

  /**
   * Whether the lines to the left and to the right of a gap are read one after the other.
   *
   * @param height of the page
   */
  boolean areColumns(List<Line> left, List<Line> right, double height) {
    if (left.size() < 3 || right.size() < 3) {
      return false;
    }
    List<Line> side = left.size() < right.size() ? left : right;
    List<Line> other = side == left ? right : left;
    if (hasRange(left) && hasRange(right)) {
      return true;
    }
    if (!hasStandingHeading(side) && aligned(side, other) > BESIDE) {
      return false;
    }
    if (endsAtOneEdge(left) && onBaselines(left, right) > BESIDE) {
      return false;
    }
    if (isMarginOf(left, right) || isMarginOf(right, left)) {
      return false;
    }
    if (hasHeadings(left) && hasHeadings(right)) {
      return true;
    }
    if (isMarginal(side)) {
      return false;
    }
    boolean sidebar =
        side.size() >= FEWEST_LINES
            && height(side) > TALLEST_HEADER * height
            && aligned(side, other) < 0.5;
    return sidebar || isProse(left) && isProse(right) && !isDatedBeside(left, right);
  }

  /** Whether a range of dates stands beside a line of the other side, as in the head of a job. */
  private boolean isDatedBeside(List<Line> left, List<Line> right) {
    return hasRangeBeside(left, right) || hasRangeBeside(right, left);
  }

  private boolean hasRangeBeside(List<Line> side, List<Line> other) {
    List<Line> ranges = side.stream().filter(line -> facts.get(line).isRange).toList();
    return !ranges.isEmpty() && aligned(ranges, other) > 0;
  }

  /** Whether lines are set against what stands to their right, as labels and dates are. */
  private static boolean endsAtOneEdge(List<Line> column) {
    double edge = column.stream().mapToDouble(Line::right).max().orElse(0);
    long at = column.stream().filter(line -> edge - line.right() < SAME_EDGE_POINTS).count();
    double first = column.stream().mapToDouble(Line::x).min().orElse(0);
    long indented = column.stream().filter(line -> line.x() > first + SAME_EDGE_POINTS).count();
    return at >= AT_EDGE * column.size() && 2 * indented >= column.size();
  }

  /** Whether one side has ranges of dates or labels, each of which stands beside a line. */
  private boolean isMarginOf(List<Line> side, List<Line> other) {
    List<Line> ranges = side.stream().filter(line -> facts.get(line).isRange).toList();
    List<Line> labels = side.stream().filter(line -> facts.get(line).isLabel).toList();
    boolean begins = facts.get(side.get(0)).isRange && aligned(side.subList(0, 1), other) == 1;
    return width(side) < width(other)
        && ((ranges.size() >= FEWEST_MARKS || begins) && aligned(ranges, other) == 1
            || labels.size() >= FEWEST_MARKS && aligned(labels, other) == 1);
  }

  private boolean hasStandingHeading(List<Line> column) {
    double size = usualSize(column);
    return column.stream().anyMatch(line -> facts.get(line).isHeading && stands(line, size));
  }

  /** Whether the upper line of a column is a heading. */
  boolean beginsWithHeading(List<Line> column) {
    return facts.get(column.get(0)).isHeading && stands(column.get(0), usualSize(column));
  }

  /** Whether there is a heading with text below it. */
  private boolean hasHeadings(List<Line> column) {
    double size = usualSize(column);
    int plain = 0;
    for (int i = 0; i + 1 < column.size(); i++) {
      Line line = column.get(i);
      if (facts.get(line).isHeading && !facts.get(column.get(i + 1)).isHeading) {
        plain += stands(line, size) ? 2 : 1;
      }
    }
    return plain >= 2;
  }

  private static double usualSize(List<Line> column) {
    return column.stream()
        .mapToDouble(Line::fontSize)
        .sorted()
        .skip(column.size() / 2)
        .findFirst()
        .orElse(0);
  }

  private static boolean stands(Line line, double usualSize) {
    return line.bold() || line.fontSize() > usualSize + 0.5 || isCaps(line.text());
  }

  private static boolean isCaps(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a line is a range of dates: entries stand side by side if both sides have one. */
  private boolean hasRange(List<Line> column) {
    return column.stream().anyMatch(line -> facts.get(line).isRange);
  }

  static double height(List<Line> column) {
    return column.stream().mapToDouble(Line::y).max().orElse(0)
        - column.stream().mapToDouble(Line::y).min().orElse(0);
  }

  /** Whether a column has dates, or labels alone. */
  private boolean isMarginal(List<Line> column) {
    long dates =
        column.stream().filter(line -> facts.get(line).isDate || facts.get(line).isHeading).count();
    return dates * 3 > column.size();
  }

  /** The share of lines, headings apart, that stand on the baseline of a line of the other side. */
  private double aligned(List<Line> side, List<Line> other) {
    return onBaselines(side.stream().filter(line -> !facts.get(line).isHeading).toList(), other);
  }

  /** The share of lines that stand on the baseline of a line of the other side. */
  private static double onBaselines(List<Line> lines, List<Line> other) {
    long aligned =
        lines.stream()
            .filter(
                line ->
                    other.stream().anyMatch(o -> Math.abs(o.y() - line.y()) < SAME_BASELINE_POINTS))
            .count();
    return lines.isEmpty() ? 1 : (double) aligned / lines.size();
  }

  /** Whether most lines are as wide as the column. */
  private boolean isProse(List<Line> column) {
    double width = width(column);
    return column.stream()
                .filter(line -> line.width() > 0.7 * width && !facts.get(line).isDate)
                .count()
            * 3
        > column.size() * 2L;
  }

  static double width(List<Line> column) {
    return column.stream().mapToDouble(Line::right).max().orElse(0)
        - column.stream().mapToDouble(Line::x).min().orElse(0);
  }
}
