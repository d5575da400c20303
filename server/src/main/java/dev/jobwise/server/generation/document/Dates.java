package dev.jobwise.server.generation.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of a profile, some of them free text, as documents print them. */
public final class Dates {

  public static final String PRESENT = "Present";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-\\d{2})?(?:T.*)?)?");

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** "January 2020". */
  public static String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** "January 2020"; a text without a month stays as it is, and null is "". */
  public static String month(String date) {
    Matcher iso = ISO.matcher(Lines.orEmpty(date));
    return iso.matches() && iso.group(2) != null
        ? MONTH.format(YearMonth.parse(iso.group(1) + "-" + iso.group(2)))
        : Lines.orEmpty(date);
  }

  /** "2020"; "" for null. */
  public static String year(LocalDate date) {
    return date == null ? "" : String.valueOf(date.getYear());
  }

  /** "2020"; a text that is not a date stays as it is, and null is "". */
  public static String year(String date) {
    Matcher iso = ISO.matcher(Lines.orEmpty(date));
    return iso.matches() ? iso.group(1) : Lines.orEmpty(date);
  }
}
