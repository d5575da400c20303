package dev.jobwise.bench;

/**
 * One line of the table.
 *
 * @param target what is aimed at
 * @param measured what came out, with the number of calls behind it where it says something
 * @param floor what the same machine needs in the same run for less than that
 * @param verdict whether the target is met; if not, what is, and what stands in the way
 */
record Row(String target, String measured, String floor, String verdict) {

  /** A row whose figure is to be {@code limit} at most, both in the figure's unit. */
  static Row atMost(
      String target, Figure figure, double limit, String unit, String floor, String obstacle) {
    return new Row(target, figure.toString(), floor, verdict(figure, limit, unit, obstacle));
  }

  /** The verdict on a figure that is to be {@code limit} at most. */
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
