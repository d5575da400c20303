package dev.jobwise.server.profile.draft.text;

import java.time.LocalDate;

/**
 * A date or a range of dates in a text. A date that names no month begins in January, one that
 * names no day on the first.
 *
 * @param start null if only the end is stated
 * @param end null if open or not stated, and if it would be before the start
 * @param isCurrent whether the range lasts until today
 * @param isRange whether the text names both ends, or says that one is open
 * @param from where it begins in the text
 * @param to where it ends, the length of time that follows in the text included
 */
public record DateSpan(
    LocalDate start, LocalDate end, boolean isCurrent, boolean isRange, int from, int to) {

  public DateSpan {
    end = start != null && end != null && end.isBefore(start) ? null : end;
  }

  /**
   * The period from the earlier to the later of two that stand one after the other; null if one is
   * open.
   */
  public DateSpan with(DateSpan next) {
    if (start == null || next.start == null || end == null && !isCurrent) {
      return null;
    }
    LocalDate first = start.isBefore(next.start) ? start : next.start;
    boolean open = isCurrent || next.isCurrent;
    LocalDate last = open || next.end == null || end.isAfter(next.end) ? end : next.end;
    return new DateSpan(first, open ? null : last, open, true, from, next.to);
  }
}
