package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Places;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Tells whether two rows are set alike, as the same parts of two entries are. */
final class RowLooks {

  private static final double SAME_X = 4;

  /** No type has narrower characters, in sizes. */
  private static final double NARROWEST = 0.2;

  /** A share of the larger size. */
  private static final double SAME_SIZE = 0.25;

  /** Rows from the first of a head to its date. */
  private static final int MOST_OF_HEAD = 2;

  private RowLooks() {}

  static boolean looksLike(Row row, Row model) {
    return looksLike(row, model, 0);
  }

  /**
   * @param shift how much further right the row's column is
   */
  static boolean looksLike(Row row, Row model, double shift) {
    Line a = row.first();
    Line b = model.first();
    boolean sized = a.fontSize() > 0;
    return Math.abs(a.fontSize() - b.fontSize()) <= SAME_SIZE * Math.max(a.fontSize(), b.fontSize())
        && (Math.abs(a.x() - b.x() - shift) < SAME_X || endAlike(row, model, shift))
        && a.heading() == b.heading()
        && (sized || a.heading() > 0 || a.bold() == b.bold());
  }

  /**
   * Whether the first cells of both end at one place, as those of a column of names at its edge.
   */
  private static boolean endAlike(Row row, Row model, double shift) {
    boolean cells = row.cells().size() > 1 && model.cells().size() > 1;
    return cells
        && isMeasured(row.first())
        && Math.abs(row.first().right() - model.first().right() - shift) < SAME_X;
  }

  /** Whether a file says how wide a line is; formats that flow count characters. */
  private static boolean isMeasured(Line cell) {
    return cell.width() > NARROWEST * cell.fontSize() * cell.text().length();
  }

  /** Whether two rows are in the same bold or italic type, wherever they begin. */
  static boolean isSetLike(Row row, Row model) {
    boolean stands = row.first().bold() || row.first().italic();
    return stands
        && isSameFace(row, model)
        && row.isBullet() == model.isBullet()
        && row.first().fontSize() == model.first().fontSize();
  }

  /** On another page, a column may begin elsewhere. */
  static boolean isSetAsHead(Row row, Row head) {
    boolean samePage = row.first().page() == head.first().page();
    return looksLike(row, head) && isSameFace(row, head) || !samePage && isSetLike(row, head);
  }

  static boolean isSameFace(Row row, Row other) {
    return row.first().bold() == other.first().bold()
        && row.first().italic() == other.first().italic();
  }

  /**
   * Whether there are as many bullets as dates, all bold, so that each begins an entry, or all rows
   * have bullets, of which some are bold.
   */
  static boolean bulletsBegin(List<Row> rows, List<DatedRow> dated) {
    List<Row> bullets = rows.stream().filter(Row::isBullet).toList();
    if (bullets.size() == rows.size() && bullets.stream().anyMatch(row -> !row.first().bold())) {
      return rows.get(0).first().bold(); // All of it is a list.
    }
    return bullets.size() == dated.stream().filter(Objects::nonNull).count()
        && (bullets.stream().allMatch(row -> row.first().bold()) || areAboveDates(rows, dated));
  }

  /** Whether each bullet begins a head, which ends in a date soon. */
  private static boolean areAboveDates(List<Row> rows, List<DatedRow> dated) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).isBullet())
        .allMatch(
            i ->
                dated.get(i) == null
                    && IntStream.rangeClosed(i + 1, Math.min(rows.size() - 1, i + MOST_OF_HEAD))
                        .takeWhile(next -> !rows.get(next).isBullet())
                        .anyMatch(next -> dated.get(next) != null));
  }

  /** Whether a row is only a place; below a date it ends the head, whatever its type. */
  static boolean isPlace(Row row) {
    return row.cells().size() == 1 && Places.isPlace(row.text());
  }
}
