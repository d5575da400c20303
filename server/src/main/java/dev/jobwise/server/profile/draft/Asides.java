package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain rows in a head whose names are bold: what an employer does, between its name and the title.
 *
 * @param names the cells of the head without them
 */
record Asides(List<Line> names, List<Row> asides) {

  static Asides of(List<Line> head) {
    List<Line> bold = head.stream().filter(Line::bold).toList();
    List<Line> names = new ArrayList<>();
    List<Row> asides = new ArrayList<>();
    boolean titled = bold.stream().anyMatch(cell -> Names.isTitle(cell.text()));
    for (Line cell : head) {
      boolean alone = head.stream().filter(other -> other.y() == cell.y()).count() == 1;
      boolean named =
          !titled && (Names.isTitle(cell.text()) || Names.isOrganisation(cell.text()))
              || Places.isPlace(cell.text());
      if (bold.size() > 1 && alone && !cell.bold() && !cell.italic() && !named) {
        asides.add(new Row(List.of(cell)));
      } else {
        names.add(cell);
      }
    }
    return new Asides(names, asides);
  }
}
