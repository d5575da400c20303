package dev.jobwise.bench;

/**
 * One line of the table.
 *
 * @param target the target
 * @param measured the result, with the number of calls where that matters
 * @param floor what the same machine needs for less than that in the same run
 * @param verdict whether the target is met; if not, which value is, and what stands in the way
 */
record Row(String target, String measured, String floor, String verdict) {

  /** A row whose figure must be at most {@code limit}, both in the figure's unit. */
  static Row atMost(
      String target, Figure figure, double limit, String unit, String floor, String obstacle) {
    return new Row(target, figure.toString(), floor, verdict(figure, limit, unit, obstacle));
  }

  /** The verdict on a figure that must be at most {@code limit}. */
  static String verdict(Figure figure, double limit, String unit, String obstacle) {
    return figure.median() <= limit
        ? "holds"
        : "**does not hold**: "
            + Figure.text(figure.median(), unit)
            + " does, not "
            + Figure.text(limit, unit)
            + "; "
            + obstacle;
  }

  /** A row about something that happens or does not. */
  static Row counted(String target, String measured, String floor, boolean holds, String why) {
    return new Row(target, measured, floor, holds ? "holds" : "**does not hold**: " + why);
  }

  @Override
  public String toString() {
    return "| " + target + " | " + measured + " | " + floor + " | " + verdict + " |";
  }
}
