package dev.jobwise.server.profile.draft.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that some languages write after the number of a year or a month. */
final class YearSigns {

  /** "2020年5月", "2020년 5월" */
  private static final Pattern MONTH =
      Pattern.compile("(?<=(?:19|20)\\d\\d) ?[年년] ?(\\d{1,2}) ?[月월]");

  /** "2020年", "2020 г.", "2020. május" */
  private static final Pattern YEAR =
      Pattern.compile("(?<=(?:19|20)\\d\\d)(?: ?[年년]| ?[гр]\\.| г(?!\\p{L})|\\.(?= \\p{L}))");

  /** "2020.05至2021.06" */
  private static final Pattern TO = Pattern.compile("(?<=[\\d ])[至到](?=[ \\d])");

  private static final Pattern FIRST = Pattern.compile("^ ?(?:[年년]|[гр]\\.|г(?!\\p{L}))");

  private YearSigns() {}

  /** What stands after a date, without the sign of its year and the punctuation around it. */
  static String rest(String text) {
    return Signs.withoutStart(FIRST.matcher(text).replaceFirst(""), ")|,:;·•.–—-");
  }

  /** A text in lower case with points and blanks for these signs, and of the same length. */
  static String asPoints(String text) {
    String months =
        MONTH
            .matcher(text)
            .replaceAll(
                found -> {
                  String month = "0".repeat(2 - found.group(1).length()) + found.group(1);
                  int blanks = found.group().length() - month.length() - 1;
                  return " ".repeat(blanks / 2) + "." + " ".repeat(blanks - blanks / 2) + month;
                });
    String years = YEAR.matcher(months).replaceAll(found -> " ".repeat(found.group().length()));
    return TO.matcher(years).replaceAll(Matcher.quoteReplacement("-"));
  }
}
