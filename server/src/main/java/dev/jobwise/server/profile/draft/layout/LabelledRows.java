package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts labels in cells of their own to what they label: "Designation :" and "Electrician". */
public final class LabelledRows {

  private static final Set<Label> OF_JOBS = Set.of(Label.TITLE, Label.EMPLOYER, Label.PERIOD);

  private LabelledRows() {}

  public static List<Row> joined(List<Row> rows) {
    return rows.stream().map(LabelledRows::joined).toList();
  }

  private static Row joined(Row row) {
    List<Line> cells = new ArrayList<>(row.cells());
    for (int i = 0; i + 1 < cells.size(); i++) {
      String label = Signs.withoutEnd(BulletSigns.without(cells.get(i).text()), ":");
      Label found = Label.of(label);
      if (found != null && OF_JOBS.contains(found)) {
        Line value = cells.remove(i + 1);
        String text = label + ": " + Signs.withoutStart(value.text(), ":");
        cells.set(i, value.withText(text).moved(cells.get(i).x() - value.x(), 0));
      }
    }
    return new Row(cells);
  }
}
