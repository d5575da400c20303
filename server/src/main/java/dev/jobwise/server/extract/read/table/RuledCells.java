package dev.jobwise.server.extract.read.table;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.extract.read.table.Rulings.Ruling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets the cells of ruled tables straight: a text that goes on in the next line because its cell is
 * narrow becomes one line, and all cells of a row begin on the baseline of its first line. A row
 * with long cells is a page in columns, and stays as it is.
 */
public final class RuledCells {

  /** Lines of a cell that belongs to the cells beside it. */
  private static final int MOST_LINES = 8;

  /** Cells of a row that is no text beside a label or a date: each holds one value. */
  private static final int FEWEST_VALUES = 3;

  /** In sizes: a wider cell holds text, whose lines are as long as elsewhere. */
  private static final double WIDEST = 16;

  /** In points: rulings that meet may be this far apart. */
  private static final double MEETING = 3;

  /** In points: the space between a ruling and a text, on both sides together. */
  private static final double PADDING = 14;

  /** In sizes: how far the next line of a text stands below. */
  private static final double NEXT_LINE = 2.2;

  /** The share of a size that a text reaches up from its baseline, as far as it counts. */
  private static final double MIDDLE = 0.3;

  private static final Comparator<Line> READING =
      Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x);

  private final List<Ruling> horizontal;
  private final List<Ruling> vertical;

  private RuledCells(Rulings rulings) {
    vertical = rulings.vertical();
    // The line under a word is no border.
    horizontal =
        rulings.horizontal().stream()
            .filter(line -> meets(line, line.from()) && meets(line, line.to()))
            .toList();
  }

  private boolean meets(Ruling line, double end) {
    return vertical.stream()
        .anyMatch(
            border -> Math.abs(border.at() - end) < MEETING && passes(border, line.at(), MEETING));
  }

  private static boolean passes(Ruling border, double point, double reach) {
    return border.from() - reach <= point && point <= border.to() + reach;
  }

  /** Where a cell stands, in points. */
  private record Cell(long top, long bottom, long left, long right) {

    long width() {
      return right - left;
    }

    boolean isBeside(Cell other) {
      return Math.abs(top - other.top) < MEETING && Math.abs(bottom - other.bottom) < MEETING;
    }
  }

  /** The lines of a page, in the order of the file. */
  public static List<Line> straightened(List<Line> lines, Rulings rulings) {
    return rulings.vertical().size() < 2 || rulings.horizontal().size() < 2
        ? lines
        : new RuledCells(rulings).straightened(lines);
  }

  private List<Line> straightened(List<Line> lines) {
    Map<Cell, List<Line>> cells = new LinkedHashMap<>();
    for (Line line : lines) {
      Cell cell = line.text().isBlank() ? null : cellOf(line);
      if (cell != null) {
        cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(line);
      }
    }
    Map<Line, List<Line>> replaced = new IdentityHashMap<>();
    Set<Line> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Cell> row : rows(cells.keySet())) {
      boolean isLow = row.stream().allMatch(cell -> cells.get(cell).size() <= MOST_LINES);
      if (row.size() > 1 && isLow) {
        List<Line> old = row.stream().flatMap(cell -> cells.get(cell).stream()).toList();
        double first = old.stream().mapToDouble(Line::y).min().orElse(0);
        boolean values = row.size() >= FEWEST_VALUES;
        List<Line> whole =
            row.stream()
                .flatMap(cell -> raised(wrapped(cells.get(cell), cell, values), first))
                .toList();
        gone.addAll(old);
        replaced.put(old.get(0), whole);
      }
    }
    return lines.stream()
        .flatMap(
            line ->
                replaced.containsKey(line)
                    ? replaced.get(line).stream()
                    : gone.contains(line) ? Stream.empty() : Stream.of(line))
        .toList();
  }

  /** The cells in rows, each from left to right. */
  private static List<List<Cell>> rows(Set<Cell> cells) {
    List<Cell> sorted =
        cells.stream()
            .sorted(Comparator.comparing(Cell::top).thenComparing(Cell::left))
            .collect(Collectors.toCollection(ArrayList::new));
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell cell : sorted) {
      List<Cell> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && last.get(0).isBeside(cell)) {
        last.add(cell);
      } else {
        rows.add(new ArrayList<>(List.of(cell)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparing(Cell::left)));
    return rows;
  }

  /** The cell around a line; null if it is in none. */
  private Cell cellOf(Line line) {
    double x = line.x() + line.width() / 2;
    double y = line.y() - MIDDLE * line.fontSize();
    double top = before(horizontal, x, y);
    double bottom = after(horizontal, x, y);
    double left = before(vertical, y, x);
    double right = after(vertical, y, x);
    return Double.isInfinite(top + bottom + left + right)
            || Double.isNaN(top + bottom + left + right)
            || line.x() < left - MEETING
            || line.right() > right + MEETING
        ? null
        : new Cell(Math.round(top), Math.round(bottom), Math.round(left), Math.round(right));
  }

  private static double before(List<Ruling> rulings, double along, double point) {
    return rulings.stream()
        .filter(ruling -> ruling.at() <= point && ruling.passes(along))
        .mapToDouble(Ruling::at)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static double after(List<Ruling> rulings, double along, double point) {
    return rulings.stream()
        .filter(ruling -> ruling.at() > point && ruling.passes(along))
        .mapToDouble(Ruling::at)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * The texts of a cell, each in one line.
   *
   * @param isValue whether all its lines are one text
   */
  private static List<Line> wrapped(List<Line> lines, Cell cell, boolean isValue) {
    List<Line> texts = new ArrayList<>();
    Line last = null;
    for (Line line : lines.stream().sorted(READING).toList()) {
      boolean goesOn =
          last != null
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
    return texts;
  }

  private static boolean isNext(Line last, Line line) {
    return line.y() - last.y() < NEXT_LINE * last.fontSize()
        && Math.abs(line.fontSize() - last.fontSize()) < 1
        && BulletSigns.end(line.text(), 0) <= 0;
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

  private static Stream<Line> raised(List<Line> text, double y) {
    double up = y - text.get(0).y();
    return text.stream().map(line -> line.moved(0, up));
  }
}
