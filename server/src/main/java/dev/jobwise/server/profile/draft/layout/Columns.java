package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
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

  /** The share of a page that a column takes at least which may have columns of its own. */
  private static final double WIDE = 0.5;

  private static final Comparator<Line> DOWN =
      Comparator.comparing(Line::page).thenComparing(Line::y).thenComparing(Line::x);

  private final SideBySide sides;
  private final Map<Integer, List<DrawnColumns.Gap>> drawn = new HashMap<>();
  private final Map<Integer, DrawnTables> tables = new HashMap<>();

  private Columns(List<Line> lines, List<Line> drawn) {
    sides = new SideBySide(lines);
    byPage(drawn)
        .forEach(
            (page, all) -> {
              this.drawn.put(page, DrawnColumns.gaps(all));
              tables.put(page, new DrawnTables(all));
            });
  }

  /**
   * The columns of a file in reading order, each from top to bottom.
   *
   * @param drawn the same lines in the order of the file, before any were put together
   */
  static List<List<Line>> of(List<Line> lines, List<Line> drawn) {
    return new Columns(lines, drawn).columns(lines);
  }

  private static TreeMap<Integer, List<Line>> byPage(List<Line> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()));
  }

  private List<List<Line>> columns(List<Line> lines) {
    List<Stretch> stretches = new ArrayList<>();
    for (List<Line> page : byPage(lines).values()) {
      List<Stretch> divided = stretches(page);
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      boolean none = divided.size() == 1 && !divided.get(0).isDivided();
      stretches.addAll(last != null && none ? goingOn(last, page) : divided);
    }
    List<List<Line>> columns = new ArrayList<>();
    double wide = WIDE * SideBySide.width(lines);
    int i = 0;
    while (i < stretches.size()) {
      Stretch open = stretches.get(i++);
      boolean isPair = isPair(open);
      while (isPair && i < stretches.size() && open.goesOnIn(stretches.get(i))) {
        open = open.with(stretches.get(i++));
      }
      for (List<Line> column : List.of(open.left(), open.right())) {
        boolean whole = !open.isDivided() || SideBySide.width(column) < wide;
        columns.addAll(whole ? List.of(column.stream().sorted(DOWN).toList()) : columns(column));
      }
    }
    return columns;
  }

  /**
   * Whether each of two columns goes on below itself on the next page. The text of columns of one
   * width flows from one to the other, unless the right one begins with a heading of its own.
   */
  private boolean isPair(Stretch stretch) {
    return stretch.isDivided()
        && (stretch.isOfTwoWidths() || sides.beginsWithHeading(stretch.right()));
  }

  /** A page in the columns of the page before, if the texts on it begin at the same edges. */
  private List<Stretch> goingOn(Stretch before, List<Line> page) {
    List<Stretch> whole = List.of(new Stretch(page, List.of()));
    if (!isPair(before)) {
      return whole;
    }
    double middle = (before.from() + before.to()) / 2;
    double reach = Math.min(GAP_POINTS, (before.to() - before.from()) / 2 - TOUCHING);
    DrawnColumns.Gap gap = new DrawnColumns.Gap(middle - reach, middle + reach);
    List<Stretch> split =
        split(page, gap, (left, right) -> before.beginsLike(new Stretch(left, right)));
    return split.get(0).isDivided() ? split : whole;
  }

  private List<Stretch> stretches(List<Line> page) {
    double left = page.stream().mapToDouble(Line::x).min().orElse(0);
    double right = page.stream().mapToDouble(Line::right).max().orElse(0);
    double margin = (right - left) * NARROWEST;
    List<Stretch> best = List.of(new Stretch(page, List.of()));
    int most = 0;
    double bestRoom = 0;
    List<double[]> dated = datedGaps(page);
    for (DrawnColumns.Gap gap : gaps(page, left + margin, right - margin)) {
      double height = SideBySide.height(page);
      List<Stretch> split =
          split(page, gap, (before, after) -> sides.areColumns(before, after, height));
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
      if (stretch.isDivided()) {
        lines += stretch.left().size() + stretch.right().size() - (lines > 0 ? between : 0);
        between = 0;
      } else {
        between += BETWEEN * stretch.left().size();
      }
    }
    return lines;
  }

  /** Half the free space around a gap, as most lines see it. */
  private double room(List<Line> page, DrawnColumns.Gap gap) {
    double middle = gap.middle();
    return page.stream()
        .filter(line -> !crosses(line, gap))
        .mapToDouble(line -> line.x() > middle ? line.x() - middle : middle - line.right())
        .min()
        .orElse(0);
  }

  /** Whether a line, or the row of a table in which it stands, goes across a gap. */
  private boolean crosses(Line line, DrawnColumns.Gap gap) {
    return line.x() < gap.to() && line.right() > gap.from()
        || tables.get(line.page()).isAcross(line, gap.middle());
  }

  /**
   * The page, divided at every line that crosses the gap.
   *
   * @param areColumns whether what stands to the left and to the right between two such lines does
   */
  private List<Stretch> split(
      List<Line> page, DrawnColumns.Gap gap, BiPredicate<List<Line>, List<Line>> areColumns) {
    List<Stretch> stretches = new ArrayList<>();
    List<Line> whole = new ArrayList<>();
    List<Line> band = new ArrayList<>();
    for (Line line : page.stream().sorted(DOWN).toList()) {
      if (crosses(line, gap)) {
        close(stretches, whole, band, gap.middle(), areColumns);
        whole.add(line);
      } else {
        band.add(line);
      }
    }
    close(stretches, whole, band, gap.middle(), areColumns);
    if (!whole.isEmpty()) {
      stretches.add(new Stretch(whole, List.of()));
    }
    return stretches;
  }

  private static void close(
      List<Stretch> stretches,
      List<Line> whole,
      List<Line> band,
      double gap,
      BiPredicate<List<Line>, List<Line>> areColumns) {
    List<Line> left = band.stream().filter(line -> line.x() < gap).toList();
    List<Line> right = band.stream().filter(line -> line.x() > gap).toList();
    if (areColumns.test(left, right)) {
      if (!whole.isEmpty()) {
        stretches.add(new Stretch(List.copyOf(whole), List.of()));
        whole.clear();
      }
      stretches.add(new Stretch(left, right));
    } else {
      whole.addAll(band);
    }
    band.clear();
  }
}
