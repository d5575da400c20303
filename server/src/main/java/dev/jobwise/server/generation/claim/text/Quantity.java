package dev.jobwise.server.generation.claim.text;

/**
 * A number in a text.
 *
 * @param from its first token
 * @param to behind its last token, its unit included
 * @param value in the unit; a share in percent
 */
public record Quantity(int from, int to, double value, Unit unit, Bound bound) {

  /** How exactly it is meant. */
  public enum Bound {
    EXACT,
    ABOUT,
    OVER,
    UNDER
  }

  /** Its length in months, if its unit is one of time. */
  public double months() {
    return value * unit.months();
  }

  Quantity within(Bound newBound, int newFrom) {
    return new Quantity(newFrom, to, value, unit, newBound);
  }
}
