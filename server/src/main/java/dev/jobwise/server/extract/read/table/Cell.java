package dev.jobwise.server.extract.read.table;

/** Where a cell of a table stands, in points. */
record Cell(long top, long bottom, long left, long right) {

  /** Rulings that meet may be this far apart. */
  private static final double SAME_EDGE = 3;

  long width() {
    return right - left;
  }

  boolean isBeside(Cell other) {
    return Math.abs(top - other.top) < SAME_EDGE && Math.abs(bottom - other.bottom) < SAME_EDGE;
  }
}
