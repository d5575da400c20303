package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

  private static final double SAME_ROW_POINTS = 2;

  /** What a line between columns takes off, in lines of columns. */
  private static final int BETWEEN = 3;

  /** A name with its dates is shorter. */
  private static final int LONGEST_DATED = 100;

  /** No text reaches further into the gap between columns. */
  private static final double GAP_POINTS = 3;

  /** What is left free on both sides of a narrow gap. */
  private static final double TOUCHING = 0.1;

  private static final Comparator<Line> DOWN =
      Comparator.comparing(Line::page).thenComparing(Line::y).thenComparing(Line::x);

  private final SideBySide sides;
  private final Map<Integer, List<DrawnColumns.Gap>> drawn;

  private Columns(List<Line> lines, Map<Integer, List<DrawnColumns.Gap>> drawn) {
    this.sides = new SideBySide(lines);
    this.drawn = drawn;
  }

  /**
   * The columns of a file in reading order, each from top to bottom.
   *
   * @param drawn the same lines in the order of the file, before any were put together
   */
  static List<List<Line>> of(List<Line> lines, List<Line> drawn) {
    Map<Integer, List<DrawnColumns.Gap>> gaps = new HashMap<>();
    byPage(drawn).forEach((page, all) -> gaps.put(page, DrawnColumns.gaps(all)));
    return new Columns(lines, gaps).columns(lines);
  }

  private static TreeMap<Integer, List<Line>> byPage(List<Line> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()));
  }

  private List<List<Line>> columns(List<Line> lines) {
    List<Stretch> stretches = new ArrayList<>();
    byPage(lines).values().forEach(page -> stretches.addAll(stretches(page)));
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
      double leftWidth = SideBySide.width(left);
      double rightWidth = SideBySide.width(right);
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
    List<double[]> dated = datedGaps(page);
    for (DrawnColumns.Gap gap : gaps(page, left + margin, right - margin)) {
      List<Stretch> split = split(page, gap);
      int inColumns = linesInColumns(split) - torn(dated, gap.middle());
      double room = room(page, gap);
      if (inColumns > most || inColumns == most && most > 0 && room > bestRoom) {
        best = split;
        most = inColumns;
        bestRoom = room;
      }
    }
    return best;
  }

  /** All gaps that columns may have; those that the order of the file shows may be narrow. */
  private List<DrawnColumns.Gap> gaps(List<Line> page, double left, double right) {
    List<DrawnColumns.Gap> gaps = new ArrayList<>();
    for (double gap = left; gap < right; gap += STEP_POINTS) {
      gaps.add(new DrawnColumns.Gap(gap - GAP_POINTS, gap + GAP_POINTS));
    }
    for (DrawnColumns.Gap gap : drawn.getOrDefault(page.get(0).page(), List.of())) {
      if (gap.middle() > left && gap.middle() < right) {
        double reach = Math.min(GAP_POINTS, (gap.to() - gap.from()) / 2 - TOUCHING);
        gaps.add(new DrawnColumns.Gap(gap.middle() - reach, gap.middle() + reach));
      }
    }
    return gaps;
  }

  /** The gaps between a text and the date that ends its row, which belongs to it. */
  private static List<double[]> datedGaps(List<Line> page) {
    List<double[]> gaps = new ArrayList<>();
    double row = Double.NEGATIVE_INFINITY;
    double before = 0;
    for (Line line : page.stream().sorted(DOWN).toList()) {
      boolean begins = line.y() - row > SAME_ROW_POINTS;
      if (!begins && before <= line.x() && endsInDate(line.text())) {
        gaps.add(new double[] {before, line.x()});
      }
      row = begins ? line.y() : row;
      before = begins ? line.right() : Math.max(before, line.right());
    }
    return gaps;
  }

  /** "2014 - 2016", "ACME (2014 - 2016)" */
  private static boolean endsInDate(String text) {
    return DateSpans.isDate(text)
        || text.endsWith(")")
            && text.length() < LONGEST_DATED
            && DateSpans.in(text).stream()
                .anyMatch(span -> span.isRange() && span.to() == text.length() - 1);
  }

  /** How many dates a gap would part from their texts. */
  private static int torn(List<double[]> dated, double gap) {
    return (int) dated.stream().filter(one -> one[0] < gap && gap < one[1]).count();
  }

  /** How many lines stand in columns, less what those lose that other lines interrupt. */
  private static int linesInColumns(List<Stretch> split) {
    int lines = 0;
    int between = 0;
    for (Stretch stretch : split) {
      if (stretch.gap > 0) {
        lines += stretch.left.size() + stretch.right.size() - (lines > 0 ? between : 0);
        between = 0;
      } else {
        between += BETWEEN * stretch.left.size();
      }
    }
    return lines;
  }

  /** Half the free space around a gap, as most lines see it. */
  private static double room(List<Line> page, DrawnColumns.Gap gap) {
    double middle = gap.middle();
    return page.stream()
        .filter(line -> !crosses(line, gap))
        .mapToDouble(line -> line.x() > middle ? line.x() - middle : middle - line.right())
        .min()
        .orElse(0);
  }

  private static boolean crosses(Line line, DrawnColumns.Gap gap) {
    return line.x() < gap.to() && line.right() > gap.from();
  }

  /** The page, divided at every line that crosses the gap. */
  private List<Stretch> split(List<Line> page, DrawnColumns.Gap gap) {
    List<Stretch> stretches = new ArrayList<>();
    List<Line> whole = new ArrayList<>();
    List<Line> band = new ArrayList<>();
    for (Line line : page.stream().sorted(DOWN).toList()) {
      if (crosses(line, gap)) {
        close(stretches, whole, band, gap.middle(), SideBySide.height(page));
        whole.add(line);
      } else {
        band.add(line);
      }
    }
    close(stretches, whole, band, gap.middle(), SideBySide.height(page));
    if (!whole.isEmpty()) {
      stretches.add(new Stretch(0, whole, List.of()));
    }
    return stretches;
  }

  private void close(
      List<Stretch> stretches, List<Line> whole, List<Line> band, double gap, double height) {
    List<Line> left = band.stream().filter(line -> line.x() < gap).toList();
    List<Line> right = band.stream().filter(line -> line.x() > gap).toList();
    if (sides.areColumns(left, right, height)) {
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
}
