package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds columns that are read one after the other. A column of dates or labels is none: it belongs
 * to the rows beside it.
 */
final class Columns {

  /** No column is narrower than this share of what a page prints. */
  private static final double NARROWEST = 0.12;

  private static final double STEP_POINTS = 3;

  /** No text reaches further into the gap between columns. */
  private static final double GAP_POINTS = 3;

  /** Baselines that differ by less are the same. */
  private static final double SAME_BASELINE_POINTS = 2;

  /** Lines of a column without headings of its own. */
  private static final int FEWEST_LINES = 5;

  /** Contacts beside a name take up to this share of a page. */
  private static final double TALLEST_HEADER = 0.3;

  private static final int LONGEST_HEADING = 40;
  private static final int MOST_WORDS = 4;

  private static final Comparator<Line> DOWN =
      Comparator.comparing(Line::page).thenComparing(Line::y).thenComparing(Line::x);

  private final Map<Line, Facts> facts = new IdentityHashMap<>();

  private Columns(List<Line> lines) {
    lines.forEach(line -> facts.put(line, Facts.of(line.text())));
  }

  /** The columns of a file in reading order, each from top to bottom. */
  static List<List<Line>> of(List<Line> lines) {
    return new Columns(lines).columns(lines);
  }

  /** What a line says, found out once: every possible gap asks for it. */
  private record Facts(boolean isDate, boolean isRange, boolean isHeading) {

    static Facts of(String text) {
      boolean date = DateSpans.isDate(text);
      boolean range = date && DateSpans.in(text).stream().anyMatch(DateSpan::isRange);
      return new Facts(date, range, Headings.isKnown(text) || isLikeHeading(text));
    }
  }

  /** "EXPÉRIENCES PRO": a few words in capitals, one of which headings have. */
  private static boolean isLikeHeading(String text) {
    return text.length() < LONGEST_HEADING
        && isCaps(text)
        && text.split(" ").length <= MOST_WORDS
        && Headings.guess(text) != SectionKind.OTHER;
  }

  private List<List<Line>> columns(List<Line> lines) {
    List<Stretch> stretches = new ArrayList<>();
    TreeMap<Integer, List<Line>> pages =
        lines.stream()
            .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()));
    pages.values().forEach(page -> stretches.addAll(stretches(page)));
    List<List<Line>> columns = new ArrayList<>();
    int i = 0;
    while (i < stretches.size()) {
      Stretch first = stretches.get(i++);
      List<Line> left = new ArrayList<>(first.left);
      List<Line> right = new ArrayList<>(first.right);
      while (i < stretches.size() && first.goesOnIn(stretches.get(i))) {
        Stretch next = stretches.get(i++);
        (first.endsLeftOf(next) ? right : left).addAll(next.left);
        right.addAll(next.right);
      }
      columns.add(left.stream().sorted(DOWN).toList());
      columns.add(right.stream().sorted(DOWN).toList());
    }
    return columns;
  }

  /**
   * A part of a page.
   *
   * @param gap between its columns; 0 if all is in one, the left one
   */
  private record Stretch(double gap, List<Line> left, List<Line> right) {

    /** Whether both are the same pair of a wide and a narrow column, on two pages. */
    boolean goesOnIn(Stretch next) {
      boolean alike = Math.abs(gap - next.gap) < 4 * GAP_POINTS;
      boolean oneSide =
          next.gap == 0 && next.isOnOtherPage(this) && (endsLeftOf(next) || beginsRightOf(next));
      return gap > 0 && (alike || oneSide) && narrowShare() < 0.8;
    }

    private boolean isOnOtherPage(Stretch before) {
      return left.get(0).page() > before.left.get(0).page();
    }

    /** Whether all that follows stands to the right of the gap. */
    boolean endsLeftOf(Stretch next) {
      return next.gap == 0 && next.left.stream().allMatch(line -> line.x() > gap - GAP_POINTS);
    }

    private boolean beginsRightOf(Stretch next) {
      return next.left.stream().allMatch(line -> line.right() < gap + GAP_POINTS);
    }

    private double narrowShare() {
      double leftWidth = width(left);
      double rightWidth = width(right);
      return Math.min(leftWidth, rightWidth) / Math.max(leftWidth, rightWidth);
    }
  }

  private List<Stretch> stretches(List<Line> page) {
    double left = page.stream().mapToDouble(Line::x).min().orElse(0);
    double right = page.stream().mapToDouble(Line::right).max().orElse(0);
    double margin = (right - left) * NARROWEST;
    List<Stretch> best = List.of(new Stretch(0, page, List.of()));
    int most = 0;
    double bestRoom = 0;
    for (double gap = left + margin; gap < right - margin; gap += STEP_POINTS) {
      List<Stretch> split = split(page, gap);
      int inColumns =
          split.stream().filter(s -> s.gap > 0).mapToInt(s -> s.left.size() + s.right.size()).sum();
      double room = room(page, gap);
      if (inColumns > most || inColumns == most && most > 0 && room > bestRoom) {
        best = split;
        most = inColumns;
        bestRoom = room;
      }
    }
    return best;
  }

  /** Half the free space around a gap, as most lines see it. */
  private static double room(List<Line> page, double gap) {
    return page.stream()
        .filter(line -> !crosses(line, gap))
        .mapToDouble(line -> line.x() > gap ? line.x() - gap : gap - line.right())
        .min()
        .orElse(0);
  }

  private static boolean crosses(Line line, double gap) {
    return line.x() < gap + GAP_POINTS && line.right() > gap - GAP_POINTS;
  }

  /** The page, divided at every line that crosses the gap. */
  private List<Stretch> split(List<Line> page, double gap) {
    List<Stretch> stretches = new ArrayList<>();
    List<Line> whole = new ArrayList<>();
    List<Line> band = new ArrayList<>();
    for (Line line : page.stream().sorted(DOWN).toList()) {
      if (crosses(line, gap)) {
        close(stretches, whole, band, gap, height(page));
        whole.add(line);
      } else {
        band.add(line);
      }
    }
    close(stretches, whole, band, gap, height(page));
    if (!whole.isEmpty()) {
      stretches.add(new Stretch(0, whole, List.of()));
    }
    return stretches;
  }

  private void close(
      List<Stretch> stretches, List<Line> whole, List<Line> band, double gap, double height) {
    List<Line> left = band.stream().filter(line -> line.x() < gap).toList();
    List<Line> right = band.stream().filter(line -> line.x() > gap).toList();
    if (areColumns(left, right, height)) {
      if (!whole.isEmpty()) {
        stretches.add(new Stretch(0, List.copyOf(whole), List.of()));
        whole.clear();
      }
      stretches.add(new Stretch(gap, left, right));
    } else {
      whole.addAll(band);
    }
    band.clear();
  }

  private boolean areColumns(List<Line> left, List<Line> right, double height) {
    if (left.size() < 3 || right.size() < 3) {
      return false;
    }
    boolean leftHeads = hasHeadings(left);
    boolean rightHeads = hasHeadings(right);
    if (leftHeads && rightHeads || hasRange(left) && hasRange(right)) {
      return true;
    }
    List<Line> side = left.size() < right.size() ? left : right;
    List<Line> other = side == left ? right : left;
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

  /** Whether there is a heading with text below it. */
  private boolean hasHeadings(List<Line> column) {
    double size =
        column.stream()
            .mapToDouble(Line::fontSize)
            .sorted()
            .skip(column.size() / 2)
            .findFirst()
            .orElse(0);
    int plain = 0;
    for (int i = 0; i + 1 < column.size(); i++) {
      Line line = column.get(i);
      if (facts.get(line).isHeading && !facts.get(column.get(i + 1)).isHeading) {
        boolean stands = line.bold() || line.fontSize() > size + 0.5 || isCaps(line.text());
        plain += stands ? 2 : 1;
      }
    }
    return plain >= 2;
  }

  private static boolean isCaps(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a line is a range of dates: entries stand side by side if both sides have one. */
  private boolean hasRange(List<Line> column) {
    return column.stream().anyMatch(line -> facts.get(line).isRange);
  }

  private static double height(List<Line> column) {
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
    List<Line> lines = side.stream().filter(line -> !facts.get(line).isHeading).toList();
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

  private static double width(List<Line> column) {
    return column.stream().mapToDouble(Line::right).max().orElse(0)
        - column.stream().mapToDouble(Line::x).min().orElse(0);
  }
}
