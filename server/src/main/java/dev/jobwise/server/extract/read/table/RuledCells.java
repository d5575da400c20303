package dev.jobwise.server.extract.read.table;

import dev.jobwise.server.extract.Line;
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

  /** A page with more has no room for tables, and would take long. */
  private static final int MOST_ON_PAGE = 2_000;

  /** In points: rulings that meet may be this far apart. */
  private static final double MEETING = 3;

  /** The share of a size that a text reaches up from its baseline, as far as it counts. */
  private static final double MIDDLE = 0.3;

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

  /** The lines of a page, in the order of the file. */
  public static List<Line> straightened(List<Line> lines, Rulings rulings) {
    return rulings.vertical().size() < 2
            || rulings.horizontal().size() < 2
            || lines.size() > MOST_ON_PAGE
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
                .flatMap(cell -> CellText.of(cells.get(cell), cell, values).at(first))
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
}
