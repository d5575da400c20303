package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds towns that no list has: in "ACME Moscou, Russie" and "Initech Moscou, Russie" the word that
 * several employers have before the country is one.
 */
public final class RepeatedTowns {

  private RepeatedTowns() {}

  /** The rows with the employer and the place in cells of their own. */
  public static List<Row> apart(List<Row> rows) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Row row : rows) {
      for (Line cell : row.cells()) {
        int at = townAt(cell.text());
        if (at > 0) {
          String name = cell.text().substring(0, at);
          names.computeIfAbsent(cell.text().substring(at), key -> new HashSet<>()).add(name);
        }
      }
    }
    names.values().removeIf(employers -> employers.size() < 2);
    return names.isEmpty() ? rows : rows.stream().map(row -> apart(row, names.keySet())).toList();
  }

  private static Row apart(Row row, Set<String> towns) {
    List<Line> cells = new ArrayList<>();
    for (Line cell : row.cells()) {
      int at = townAt(cell.text());
      if (at > 0 && towns.contains(cell.text().substring(at))) {
        cells.add(cell.withText(cell.text().substring(0, at).strip()));
        cells.add(cell.withText(cell.text().substring(at)));
      } else {
        cells.add(cell);
      }
    }
    return new Row(cells);
  }

  /** Where the last word before the only comma begins; 0 if the text does not end in a place. */
  private static int townAt(String text) {
    int comma = text.indexOf(", ");
    boolean place = comma > 0 && comma == text.lastIndexOf(", ") && Places.isPlace(text);
    return place ? text.lastIndexOf(' ', comma - 1) + 1 : 0;
  }
}
