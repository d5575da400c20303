package dev.jobwise.server.generation.document;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats the dates of a profile, some of which are free text, for documents. */
public final class Dates {

  public static final String PRESENT = "Present";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-\\d{2})?(?:T.*)?)?");

  /** By language, as far as they were asked for. */
  private static final Map<String, DateTimeFormatter> MONTHS = new ConcurrentHashMap<>();

  private Dates() {}

  /** The stand-alone form of the month's name, which differs in Polish. */
  private static DateTimeFormatter month(String language) {
    return MONTHS.computeIfAbsent(
        language, tag -> DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag(tag)));
  }

  /** "January 2020"; a text without a month stays as it is, and null is "". */
  public static String month(String date, String language) {
    Matcher iso = ISO.matcher(Lines.orEmpty(date));
    return iso.matches() && iso.group(2) != null
        ? month(language)
            .format(YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))))
        : Lines.orEmpty(date);
  }

  /** "2020"; a text that is not a date stays as it is, and null is "". */
  public static String year(String date) {
    Matcher iso = ISO.matcher(Lines.orEmpty(date));
    return iso.matches() ? iso.group(1) : Lines.orEmpty(date);
  }
}
