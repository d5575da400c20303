package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one baseline of a column, from left to right.
 *
 * @param cells at least one; a gap wider than a space separates them
 */
public record Row(List<Line> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  public Line first() {
    return cells.get(0);
  }

  /** The whole row, its cells separated by blanks. */
  public String text() {
    return cells.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  public boolean isBullet() {
    return isBullet(first().text());
  }

  /** Whether a text begins with the sign of a bullet. */
  public static boolean isBullet(String text) {
    return BulletSigns.end(text, 0) > 0;
  }
}
