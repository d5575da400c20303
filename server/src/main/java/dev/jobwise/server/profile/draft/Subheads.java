package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import java.util.List;

/** Finds out whether heads of entries have one more row below their dates. */
final class Subheads {

  private static final double SAME_X = 4;

  private Subheads() {}

  /**
   * Whether the row below the date looks the same in all entries, like the head begins at its left
   * edge, and unlike what follows it.
   */
  static boolean areIn(List<Entry> entries) {
    List<Entry> dated = entries.stream().filter(entry -> entry.dates() != null).toList();
    Line model = null;
    int followed = 0;
    for (Entry entry : dated) {
      if (entry.body().isEmpty() || !isHeadLike(entry, entry.body().get(0))) {
        return false;
      }
      Line line = entry.body().get(0).first();
      if (model != null && !isSame(line, model)) {
        return false;
      }
      model = line;
      if (entry.body().size() > 1) {
        Row next = entry.body().get(1);
        if (!next.isBullet() && isSame(next.first(), line)) {
          return false;
        }
        followed++;
      }
    }
    return dated.size() > 1 && followed > 1;
  }

  private static boolean isHeadLike(Entry entry, Row row) {
    double left = entry.head().stream().mapToDouble(Line::x).min().orElse(-SAME_X);
    return !row.isBullet()
        && !HeadText.isProse(row.text())
        && Math.abs(row.first().x() - left) < SAME_X;
  }

  private static boolean isSame(Line line, Line other) {
    return line.fontSize() == other.fontSize()
        && line.bold() == other.bold()
        && line.italic() == other.italic()
        && Math.abs(line.x() - other.x()) < SAME_X;
  }
}
