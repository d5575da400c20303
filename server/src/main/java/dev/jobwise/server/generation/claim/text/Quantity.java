package dev.jobwise.server.generation.claim.text;

/**
 * A number in a text.
 *
 * @param from its first token
 * @param to the token after its last one, including the unit
 * @param value in the unit; a fraction in percent
 */
public record Quantity(int from, int to, double value, Unit unit, Bound bound) {

  /** How exact it is. */
  public enum Bound {
    EXACT,
    ABOUT,
    OVER,
    UNDER
  }

  /** Its length in months; 0 unless it is a time. */
  public double months() {
    return value * unit.months();
  }

  Quantity withBound(Bound newBound, int newFrom) {
    return new Quantity(newFrom, to, value, unit, newBound);
  }
}
