package dev.jobwise.server.generation.claim.text;

/**
 * A date in a text, with as many parts as are stated.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param year 0 if it is not stated
 * @param month 0 if it is not stated
 * @param day 0 if it is not stated
 * @param edge whether it is stated as a beginning or an end
 */
public record DateMention(int from, int to, int year, int month, int day, Edge edge) {

  /** What part of a period a date is. */
  public enum Edge {
    NONE,
    START,
    END
  }

  /** Whether a known date may be this one: a stated year must match, the rest may be missing. */
  public boolean agrees(int otherYear, int otherMonth, int otherDay) {
    boolean years = year == otherYear || year == 0 && month > 0;
    return years && agree(month, otherMonth) && agree(day, otherDay);
  }

  private static boolean agree(int one, int other) {
    return one == 0 || other == 0 || one == other;
  }
}
