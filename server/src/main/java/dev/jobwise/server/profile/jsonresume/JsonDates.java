package dev.jobwise.server.profile.jsonresume;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as JSON Resume writes them: a day, a month or a year. */
final class JsonDates {

  /** From its schema. */
  private static final Pattern SCHEMA =
      Pattern.compile("[12]\\d{3}-[01]\\d-[0-3]\\d|[12]\\d{3}-[01]\\d|[12]\\d{3}");

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:T.{0,40})?)?)?");

  private static final Set<String> NOW = Set.of("present", "current", "now", "today");

  private JsonDates() {}

  static boolean isValid(String text) {
    return SCHEMA.matcher(text).matches();
  }

  /** The first day of what a text names; null if it names none. */
  static LocalDate day(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return null;
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

  /** Whether the text says that something goes on. */
  static boolean isNow(String text) {
    return NOW.contains(text.toLowerCase(Locale.ROOT));
  }
}
