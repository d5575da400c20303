package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the gaps between columns by the order in which a file draws its lines: most draw a column
 * to its end, and then go up to the next. So even a narrow gap shows.
 */
final class DrawnColumns {

  /** Going up by so many sizes begins another column. */
  private static final double UP = 1.5;

  /** Lines of a column beside another. */
  private static final int FEWEST_LINES = 5;

  /** Runs of lines that go down; a page with more is drawn in no order that tells columns. */
  private static final int MOST_RUNS = 40;

  /** A page of a resume has two or three columns. */
  private static final int MOST_GAPS = 12;

  /**
   * What no line of two columns stands in.
   *
   * @param from the right end of the left column
   * @param to where the right column begins
   */
  record Gap(double from, double to) {

    double middle() {
      return (from + to) / 2;
    }

    private boolean isNear(Gap other) {
      return Math.abs(middle() - other.middle()) < 1;
    }
  }

  private DrawnColumns() {}

  /** The gaps of a page, whose lines are in the order of the file. */
  static List<Gap> gaps(List<Line> page) {
    List<List<Line>> runs = runs(page);
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < runs.size() && runs.size() <= MOST_RUNS; i++) {
      for (int j = i + 1; j < runs.size(); j++) {
        Gap gap = between(runs.get(i), runs.get(j));
        if (gap != null && gaps.size() < MOST_GAPS && gaps.stream().noneMatch(gap::isNear)) {
          gaps.add(gap);
        }
      }
    }
    return gaps;
  }

  /** The lines in runs that go down the page. */
  private static List<List<Line>> runs(List<Line> page) {
    List<List<Line>> runs = new ArrayList<>();
    Line last = null;
    for (Line line : page) {
      if (last == null || line.y() < last.y() - UP * line.fontSize()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(line);
      last = line;
    }
    return runs;
  }

  /** The gap between two runs where they stand beside each other; null if there is none. */
  private static Gap between(List<Line> first, List<Line> second) {
    List<Line> a = beside(first, second);
    List<Line> b = beside(second, first);
    if (a.size() < FEWEST_LINES || b.size() < FEWEST_LINES) {
      return null;
    }
    Gap after = new Gap(right(a), left(b));
    Gap before = new Gap(right(b), left(a));
    return after.from < after.to ? after : before.from < before.to ? before : null;
  }

  private static List<Line> beside(List<Line> run, List<Line> other) {
    double top = other.get(0).y() - 1;
    double bottom = other.stream().mapToDouble(Line::y).max().orElse(0) + 1;
    return run.stream().filter(line -> line.y() >= top && line.y() <= bottom).toList();
  }

  private static double left(List<Line> lines) {
    return lines.stream().mapToDouble(Line::x).min().orElse(0);
  }

  private static double right(List<Line> lines) {
    return lines.stream().mapToDouble(Line::right).max().orElse(0);
  }
}
