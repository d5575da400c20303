package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a page, or one that goes on over several pages.
 *
 * @param left all of it if it has no columns
 */
record Stretch(List<Line> left, List<Line> right) {

  /** Edges of columns that differ by less are the same. */
  private static final double SAME_EDGE_POINTS = 3;

  /** The text of columns of more similar widths may flow from one to the other. */
  private static final double SIMILAR = 0.8;

  /** Lines of a column on a page that others have shown. */
  private static final int FEWEST_LINES = 3;

  boolean isDivided() {
    return !right.isEmpty();
  }

  /** Where the left column ends. */
  double from() {
    return left.stream().mapToDouble(Line::right).max().orElse(0);
  }

  /** Where the right column begins. */
  double to() {
    return edge(right);
  }

  /** Whether a wide column stands beside a narrow one. */
  boolean isOfTwoWidths() {
    double leftWidth = SideBySide.width(left);
    double rightWidth = SideBySide.width(right);
    return Math.min(leftWidth, rightWidth) < SIMILAR * Math.max(leftWidth, rightWidth);
  }

  /** Whether both are the same pair of columns, or the next goes on in one of these. */
  boolean goesOnIn(Stretch next) {
    return next.isDivided()
        ? Math.max(from(), next.from()) < Math.min(to(), next.to())
        : next.isOnOtherPage(this) && (next.isRightOf(this) || next.isLeftOf(this));
  }

  /** This and what it goes on in. */
  Stretch with(Stretch next) {
    boolean onRight = !next.isDivided() && next.isRightOf(this);
    return new Stretch(
        joined(left, onRight ? List.of() : next.left),
        joined(right, onRight ? next.left : next.right));
  }

  private static List<Line> joined(List<Line> before, List<Line> next) {
    return Stream.concat(before.stream(), next.stream()).toList();
  }

  /** Whether the columns of another begin where those of this one do. */
  boolean beginsLike(Stretch other) {
    return Math.min(other.left.size(), other.right.size()) >= FEWEST_LINES
        && Math.abs(edge(left) - edge(other.left)) < SAME_EDGE_POINTS
        && Math.abs(edge(right) - edge(other.right)) < SAME_EDGE_POINTS;
  }

  private boolean isOnOtherPage(Stretch before) {
    return left.get(0).page()
        > Math.max(
            before.left.get(before.left.size() - 1).page(),
            before.right.get(before.right.size() - 1).page());
  }

  private boolean isRightOf(Stretch columns) {
    return left.stream().allMatch(line -> line.x() > columns.from() - SAME_EDGE_POINTS);
  }

  private boolean isLeftOf(Stretch columns) {
    return left.stream().allMatch(line -> line.right() < columns.to() + SAME_EDGE_POINTS);
  }

  private static double edge(List<Line> column) {
    return column.stream().mapToDouble(Line::x).min().orElse(0);
  }
}
