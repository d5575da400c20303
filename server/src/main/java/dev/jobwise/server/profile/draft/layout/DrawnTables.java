package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a page, by the order in which a file draws its lines: the cells of a row one after
 * the other, each below one of the row above. Columns are drawn one after the other instead.
 */
final class DrawnTables {

  private static final double SAME_BASELINE = 0.1;

  private static final double SAME_EDGE = 1.5;

  /** Two cells are also a text and its date. */
  private static final int FEWEST_CELLS = 3;

  /** A page has no room for more. */
  private static final int MOST_CELLS = 30;

  /** How far each row reaches, by its height on the page. */
  private final Map<Long, double[]> rows = new HashMap<>();

  /**
   * @param page its lines in the order of the file
   */
  DrawnTables(List<Line> page) {
    List<Line> above = List.of();
    for (List<Line> row : drawnRows(page)) {
      if (isBelow(row, above)) {
        add(above);
        add(row);
      }
      above = row;
    }
  }

  /** Whether a line stands in a row that goes on on the other side of a gap. */
  boolean isAcross(Line line, double gap) {
    double[] row = rows.get(key(line));
    return row != null && row[0] < gap && gap < row[1];
  }

  private void add(List<Line> row) {
    rows.put(key(row.get(0)), new double[] {row.get(0).x(), row.get(row.size() - 1).right()});
  }

  private static long key(Line line) {
    return Math.round(line.y() * 2);
  }

  /** What is drawn from left to right on one baseline. */
  private static List<List<Line>> drawnRows(List<Line> page) {
    List<List<Line>> rows = new ArrayList<>();
    Line last = null;
    for (Line line : page) {
      boolean goesOn =
          last != null && Math.abs(line.y() - last.y()) < SAME_BASELINE && line.x() >= last.right();
      if (!goesOn) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
      last = line;
    }
    return rows;
  }

  private static boolean isBelow(List<Line> row, List<Line> above) {
    return row.size() >= FEWEST_CELLS
        && above.size() >= FEWEST_CELLS
        && Math.max(row.size(), above.size()) <= MOST_CELLS
        && row.get(0).y() > above.get(0).y()
        && row.stream()
            .allMatch(cell -> above.stream().anyMatch(a -> Math.abs(a.x() - cell.x()) < SAME_EDGE));
  }
}
