package dev.jobwise.server.generation.claim.text;

/**
 * A date in a text, as exactly as it is told.
 *
 * @param from its first token
 * @param to behind its last token
 * @param year 0 if it is not told
 * @param month 0 if it is not told
 * @param day 0 if it is not told
 * @param edge whether it is told as a beginning or an end
 */
public record DateMention(int from, int to, int year, int month, int day, Edge edge) {

  /** What a date is to the time that it belongs to. */
  public enum Edge {
    NONE,
    START,
    END
  }

  /** Whether a known date may be this one: a year needs a year, the rest may be untold. */
  public boolean agrees(int otherYear, int otherMonth, int otherDay) {
    boolean years = year == otherYear || year == 0 && month > 0;
    return years && agree(month, otherMonth) && agree(day, otherDay);
  }

  private static boolean agree(int one, int other) {
    return one == 0 || other == 0 || one == other;
  }
}
