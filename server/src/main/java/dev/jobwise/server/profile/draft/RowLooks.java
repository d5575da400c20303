package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;

/** Tells whether two rows are set alike, as the same parts of two entries are. */
final class RowLooks {

  private static final double SAME_X = 4;

  /** A share of the larger size. */
  private static final double SAME_SIZE = 0.25;

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
        && Math.abs(a.x() - b.x() - shift) < SAME_X
        && a.heading() == b.heading()
        && (sized || a.bold() == b.bold());
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
}
