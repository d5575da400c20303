package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import java.util.ArrayList;
import java.util.List;

/** Rows of tables. */
final class Cells {

  private Cells() {}

  /** Each cell as a row of its own, except for labels, which stay with what they label. */
  static List<Row> apart(List<Row> rows) {
    List<Row> apart = new ArrayList<>();
    for (Row row : rows) {
      if (row.cells().size() == 2 && row.first().text().endsWith(":")) {
        apart.add(row);
      } else if (row.cells().size() == 2 && row.first().bold() && !row.cells().get(1).bold()) {
        Line label = row.first();
        apart.add(new Row(List.of(label.withText(label.text() + ":"), row.cells().get(1))));
      } else {
        row.cells().forEach(cell -> apart.add(new Row(List.of(cell))));
      }
    }
    return apart;
  }

  /** The texts of all cells, labels with what they label, without the signs of bullets. */
  static List<String> texts(List<Row> rows) {
    return apart(rows).stream().map(row -> BulletSigns.without(row.text())).toList();
  }

  /** The texts of all cells, those put together that a list goes on in. */
  static List<String> lists(List<Row> rows) {
    List<Row> apart = apart(rows);
    double right = apart.stream().mapToDouble(row -> right(row)).max().orElse(0);
    List<String> lists = new ArrayList<>();
    Row before = null;
    for (Row row : apart) {
      String text = BulletSigns.without(row.text());
      int last = lists.size() - 1;
      if (before != null && !text.isEmpty() && goesOn(lists.get(last), before, row, right)) {
        lists.set(last, Paragraphs.joined(lists.get(last), text));
      } else {
        lists.add(text);
      }
      before = row;
    }
    return lists;
  }

  /** Whether a list goes on: after a comma, or after a full line with commas. */
  private static boolean goesOn(String list, Row before, Row row, double right) {
    boolean alike =
        before.first().fontSize() == row.first().fontSize()
            && before.first().bold() == row.first().bold();
    boolean wraps =
        list.contains(", ") && before.first().fontSize() > 0 && right(before) > 0.85 * right;
    return !row.isBullet()
        && Label.split(row.text()) == null
        && (list.endsWith(",") || alike && wraps);
  }

  private static double right(Row row) {
    return row.cells().get(row.cells().size() - 1).right();
  }
}
