package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
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
        apart.add(new Row(List.of(Lines.withText(label, label.text() + ":"), row.cells().get(1))));
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
}
