package dev.jobwise.server.generation.claim.text;

/** What a number counts, as far as it matters for comparing it. */
public enum Unit {
  /** Anything that has no unit of its own here. */
  THINGS(0),
  PERCENT(0),
  /** How many times as much: 2 for "doubled". */
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

  /** Its length in months; 0 if it is no time. */
  public double months() {
    return months;
  }

  public boolean isTime() {
    return months > 0;
  }

  /** Whether careers are counted in it. */
  public boolean isLong() {
    return months >= 1;
  }
}
