package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the labels of the first row of a table before the cells below them: "Company | Designation |
 * Period" above "ACME | Cook | 2011 - 2013" makes a job whose parts are known.
 */
final class TableHeads {

  private static final int FEWEST_CELLS = 3;

  private static final int LONGEST_LABEL = 40;

  /** "1.": it numbers the rows. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]?");

  /** What stands below the parts of a job. */
  private static final int OTHER = 3;

  private final List<Line> labels;

  private TableHeads(List<Line> labels) {
    this.labels = labels;
  }

  /** The rows, those of each table with labels one by one. */
  static List<Row> labelled(List<Row> rows) {
    List<Row> labelled = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      Row row = rows.get(i++);
      if (!isHead(row)) {
        labelled.add(row);
        continue;
      }
      TableHeads head = new TableHeads(row.cells());
      int first = i;
      while (i < rows.size() && head.isAbove(rows.get(i))) {
        labelled.addAll(head.labelled(rows.get(i++)));
      }
      if (i == first) {
        labelled.add(row);
      }
    }
    return labelled;
  }

  /** Whether the cells of a row are labels, some of them those of a job. */
  private static boolean isHead(Row row) {
    Set<Label> found = EnumSet.noneOf(Label.class);
    for (Line cell : row.cells()) {
      Label label = Label.of(cell.text());
      if (cell.text().length() > LONGEST_LABEL || !DateSpans.in(cell.text()).isEmpty()) {
        return false;
      }
      if (label != null && rank(label) < OTHER) {
        found.add(label);
      }
    }
    return row.cells().size() >= FEWEST_CELLS && found.size() > 1;
  }

  /** Whether each cell of a row stands below a label of its own, and a name and a time do. */
  private boolean isAbove(Row row) {
    Set<Integer> columns = new HashSet<>();
    Set<Label> found = EnumSet.noneOf(Label.class);
    for (Line cell : row.cells()) {
      int column = column(cell);
      if (!columns.add(column)) {
        return false;
      }
      Label label = label(column);
      if (label != null) {
        found.add(label);
      }
    }
    return columns.size() > 1 && (found.contains(Label.EMPLOYER) || found.contains(Label.TITLE));
  }

  private Label label(int column) {
    return Label.of(labels.get(column).text());
  }

  /** The label that a cell stands below. */
  private int column(Line cell) {
    int nearest = 0;
    for (int i = 1; i < labels.size(); i++) {
      if (away(cell, labels.get(i)) < away(cell, labels.get(nearest))) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** How far apart two texts of a column are at its left edge, or at its middle. */
  private static double away(Line cell, Line label) {
    double left = Math.abs(cell.x() - label.x());
    double middle = Math.abs(cell.x() + cell.right() - label.x() - label.right()) / 2;
    return Math.min(left, middle);
  }

  /** The cells of a row below each other, the names of the job and its time first. */
  private List<Row> labelled(Row row) {
    List<Line> cells = new ArrayList<>(row.cells());
    cells.removeIf(cell -> NUMBER.matcher(cell.text()).matches());
    for (int i = 0; i + 1 < cells.size(); i++) {
      String range = cells.get(i).text() + " – " + cells.get(i + 1).text();
      if (label(column(cells.get(i))) == Label.PERIOD && isRange(range)) {
        cells.set(i, cells.get(i).withText(range));
        cells.remove(i + 1);
      }
    }
    return cells.stream()
        .sorted(Comparator.comparing(cell -> rank(label(column(cell)))))
        .map(cell -> labelled(cell, row.first().x()))
        .toList();
  }

  /** "02/05/2010 – 05/11/2010", below "From" and "To". */
  private static boolean isRange(String text) {
    return DateSpans.isDate(text)
        && DateSpans.in(text).size() == 1
        && DateSpans.in(text).get(0).isRange();
  }

  private Row labelled(Line cell, double left) {
    String text = labels.get(column(cell)).text() + ": " + cell.text();
    return new Row(List.of(cell.withText(text).moved(left - cell.x(), 0)));
  }

  private static int rank(Label label) {
    if (label == null) {
      return OTHER;
    }
    return switch (label) {
      case EMPLOYER -> 0;
      case TITLE -> 1;
      case PERIOD -> 2;
      default -> OTHER;
    };
  }
}
