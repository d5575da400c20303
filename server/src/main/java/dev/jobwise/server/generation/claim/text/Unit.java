package dev.jobwise.server.generation.claim.text;

/** The unit of a number, as far as comparisons need it. */
public enum Unit {
  /** Anything without a unit below. */
  THINGS(0),
  PERCENT(0),
  /** A factor: 2 for "doubled". */
  TIMES(0),
  MINUTE(1.0 / 60 / 24 / 30.4375),
  HOUR(1.0 / 24 / 30.4375),
  DAY(1 / 30.4375),
  WEEK(7 / 30.4375),
  MONTH(1),
  YEAR(12),
  DECADE(120);

  private final double months;

  Unit(double months) {
    this.months = months;
  }

  /** Its length in months; 0 if it is not a unit of time. */
  public double months() {
    return months;
  }

  public boolean isTime() {
    return months > 0;
  }

  /** Whether it is a month or longer, as the units of careers are. */
  public boolean isLong() {
    return months >= 1;
  }
}
