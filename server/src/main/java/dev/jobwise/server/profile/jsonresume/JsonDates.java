package dev.jobwise.server.profile.jsonresume;

import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as JSON Resume writes them: a day, a month or a year; and as people do, in words. */
final class JsonDates {

  /** From its schema. */
  private static final Pattern SCHEMA =
      Pattern.compile("[12]\\d{3}-[01]\\d-[0-3]\\d|[12]\\d{3}-[01]\\d|[12]\\d{3}");

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:T.{0,40})?)?)?");

  /** As words of eight languages do that {@link DateSpans} knows. */
  private static final Set<String> NOW = Set.of("now", "至今", "现在", "現在", "현재");

  /** A longer text tells of more than a date. */
  private static final int MOST_SIGNS = 60;

  private JsonDates() {}

  static boolean isValid(String text) {
    return SCHEMA.matcher(text).matches();
  }

  /** The first day of what a text names; null if it names none. */
  static LocalDate day(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      DateSpan span = span(text);
      return span == null || span.isRange() || span.from() > 0 ? null : span.start();
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)), part(date.group(2)), part(date.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int part(String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /** Whether a text says nothing but a date. */
  static boolean isWhole(String text) {
    return DATE.matcher(text).matches() || DateSpans.rest(text, span(text)).isEmpty();
  }

  /** Whether the text says that something goes on. */
  static boolean isNow(String text) {
    DateSpan span = span(text);
    return NOW.contains(text.toLowerCase(Locale.ROOT))
        || span != null
            && span.isCurrent()
            && span.start() == null
            && DateSpans.rest(text, span).isEmpty();
  }

  /** The only date of a text. */
  private static DateSpan span(String text) {
    List<DateSpan> spans = text.length() > MOST_SIGNS ? List.of() : DateSpans.in(text);
    return spans.size() == 1 ? spans.get(0) : null;
  }
}
