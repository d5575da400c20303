package dev.jobwise.server.extract.read.table;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a cell says.
 *
 * @param isValue whether it holds one value beside others
 * @param lines each one text, from top to bottom
 */
record CellText(Cell cell, boolean isValue, List<Line> lines) {

  /** In sizes: a wider cell holds text, whose lines are as long as elsewhere. */
  private static final double WIDEST = 16;

  /** In points: the space between a ruling and a text, on both sides together. */
  private static final double PADDING = 14;

  /** In sizes: how far the next line of a text stands below. */
  private static final double NEXT_LINE = 2.2;

  /** In points: the space between a border and a text. */
  private static final double INSET = 2.75;

  private static final Comparator<Line> READING =
      Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x);

  /**
   * The text of a cell.
   *
   * @param isValue whether all its lines are one text, as in a table of three columns or more
   */
  static CellText of(List<Line> lines, Cell cell, boolean isValue) {
    List<Line> texts = new ArrayList<>();
    List<Line> sorted = lines.stream().sorted(READING).toList();
    boolean isList = isItem(sorted.get(0));
    Line last = null;
    for (Line line : sorted) {
      boolean goesOn =
          last != null
              && !(isList && isItem(line))
              && cell.width() < WIDEST * line.fontSize()
              && isNext(last, line)
              && (isValue || hasNoRoom(last, line, cell));
      if (goesOn) {
        texts.set(texts.size() - 1, joined(texts.get(texts.size() - 1), line));
      } else {
        texts.add(line);
      }
      last = line;
    }
    return new CellText(cell, isValue, texts);
  }

  private static boolean isNext(Line last, Line line) {
    return line.y() - last.y() < NEXT_LINE * last.fontSize()
        && Math.abs(line.fontSize() - last.fontSize()) < 1;
  }

  private static boolean isItem(Line line) {
    return BulletSigns.end(line.text(), 0) > 0;
  }

  /** Whether a line stands below another because its first word had no room beside that. */
  private static boolean hasNoRoom(Line last, Line next, Cell cell) {
    int word = next.text().indexOf(' ');
    double share = word < 0 ? 1 : (double) word / next.text().length();
    return last.width() + next.width() * share > cell.width() - PADDING;
  }

  private static Line joined(Line first, Line next) {
    boolean changes = first.bold() != next.bold() || first.italic() != next.italic();
    Line main = next.text().length() > first.text().length() ? next : first;
    TypeChanges types = first.typeChanges().joined(first.text(), changes, next.typeChanges());
    double left = Math.min(first.x(), next.x());
    return new Line(
        first.text() + " " + next.text(),
        first.page(),
        left,
        first.y(),
        Math.max(first.right(), next.right()) - left,
        main.fontSize(),
        main.bold(),
        main.italic(),
        types,
        0,
        Stream.concat(first.links().stream(), next.links().stream()).distinct().toList());
  }

  /** Its lines, the first on another baseline; values stand at the left edge of their cell. */
  Stream<Line> at(double y) {
    double up = y - lines.get(0).y();
    return lines.stream().map(line -> line.moved(isValue ? cell.left() + INSET - line.x() : 0, up));
  }
}
