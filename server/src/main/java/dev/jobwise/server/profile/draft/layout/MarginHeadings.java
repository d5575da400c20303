package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings of a resume that stand in a margin of their own, beside the text. There, each
 * text is a heading, whatever its words, and goes on in the next line of the margin.
 */
public final class MarginHeadings {

  private static final double SAME_X = 3;

  /** Known headings in the margin. */
  private static final int FEWEST_KNOWN = 3;

  /** Lines of text for each in the margin. */
  private static final int TEXT_PER_HEADING = 2;

  /** How far apart two lines of one heading are, in sizes. */
  private static final double NEXT_LINE = 1.7;

  /** The level of these headings: the lowest, which no other heading of a resume has. */
  private static final int LEVEL = 9;

  private final List<Row> rows;
  private final double left;
  private final double right;

  private MarginHeadings(List<Row> rows, double left, double right) {
    this.rows = rows;
    this.left = left;
    this.right = right;
  }

  /** The rows with each heading of the margin above what it stands beside. */
  public static List<Row> above(List<Row> rows) {
    for (Row row : rows) {
      if (row.cells().size() > 1 && Headings.isKnown(row.first().text())) {
        MarginHeadings margin =
            new MarginHeadings(rows, row.first().x(), row.cells().get(1).x() - SAME_X);
        return margin.isOfHeadings() ? margin.above() : rows;
      }
    }
    return rows;
  }

  /** Whether a row is such a heading. */
  public static boolean isOne(Row row) {
    return row.first().heading() == LEVEL;
  }

  /** Whether the margin has known headings enough, no dates, and is free of other text. */
  private boolean isOfHeadings() {
    List<Line> margin = rows.stream().filter(this::isInMargin).map(Row::first).toList();
    List<Line> headings = headings();
    long known = headings.stream().filter(line -> Headings.isKnown(line.text())).count();
    long across =
        rows.stream().filter(row -> isAtMargin(row.first()) && row.first().right() > right).count();
    long text = rows.stream().filter(this::hasText).count();
    return known >= FEWEST_KNOWN
        && 2 * known + 2 >= headings.size()
        && across < known
        && text >= TEXT_PER_HEADING * (long) headings.size()
        && margin.stream().noneMatch(line -> DateSpans.isDate(line.text()));
  }

  private boolean isAtMargin(Line line) {
    return Math.abs(line.x() - left) < SAME_X && line.width() > 0;
  }

  private boolean hasText(Row row) {
    return row.cells().get(row.cells().size() - 1).x() >= right;
  }

  private boolean isInMargin(Row row) {
    return isAtMargin(row.first()) && row.first().right() <= right;
  }

  /** The headings, each whole. */
  private List<Line> headings() {
    return above().stream().filter(MarginHeadings::isOne).map(Row::first).toList();
  }

  private List<Row> above() {
    List<Row> above = new ArrayList<>();
    int heading = -1;
    Line last = null;
    for (Row row : rows) {
      if (!isInMargin(row)) {
        above.add(row);
        continue;
      }
      Line line = row.first();
      if (last != null && goesOn(last, line)) {
        Line begun = above.get(heading).first();
        above.set(heading, new Row(List.of(heading(begun, begun.text() + " " + line.text()))));
      } else {
        heading = above.size();
        above.add(new Row(List.of(heading(line, line.text()))));
      }
      last = line;
      if (row.cells().size() > 1) {
        above.add(new Row(row.cells().subList(1, row.cells().size())));
      }
    }
    return above;
  }

  private static boolean goesOn(Line last, Line next) {
    return last.page() == next.page()
        && next.y() - last.y() < NEXT_LINE * last.fontSize()
        && last.fontSize() == next.fontSize()
        && last.bold() == next.bold();
  }

  private static Line heading(Line line, String text) {
    return new Line(
        text,
        line.page(),
        line.x(),
        line.y(),
        line.width(),
        line.fontSize(),
        line.bold(),
        line.italic(),
        line.typeChanges(),
        LEVEL,
        line.links());
  }
}
