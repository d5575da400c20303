package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who owns a website in the last line of its pages: "© 2026 Hollowell". */
final class PageOwner {

  /** What stands before the owner of a page in its last line: "© 2024-2026 Hollowell". */
  private static final Pattern COPYRIGHT_MARK =
      Pattern.compile(
          "(?i)(?:©|\\(c\\) ?(?=\\d{4})|copyright ?(?=[©\\d])|版权所有)[ ©]*(?:copyright )?(?:\\d{4} ?[-–] ?)?(?:\\d{4}[,. ]*)?(?:by )?");

  /** What says that the name is that of who made the page. */
  private static final Pattern MADE_BY =
      Pattern.compile(
          "(?i)(?:made|site|website|powered|design(?:ed)?|webbplats|realizacja):? (?:by|av|von|par|©)");

  private static final Pattern UNSPACED_OWNER =
      Pattern.compile(
          "(?!未)(?:\\p{IsHan}{2,4}(?:法人|会社) )?\\p{IsHan}[\\p{IsHan}（）()]{1,30}?(?= |版权|$)");

  private PageOwner() {}

  /** Returns the owner that a line names; null if it names none. */
  static String in(String line, AdLanguage language) {
    Matcher mark = COPYRIGHT_MARK.matcher(line);
    if (!mark.find() || MADE_BY.matcher(line).find()) {
      return null;
    }
    String rest = line.substring(mark.end()).strip();
    if (rest.isEmpty() || rest.startsWith("版权")) {
      // The owner stands before the mark.
      rest = line.substring(0, mark.start()).strip();
    }
    Matcher unspaced = UNSPACED_OWNER.matcher(rest);
    if (unspaced.lookingAt()) {
      return unspaced.group();
    }
    LineWords words = LineWords.of(rest, language);
    int end = words.size() == 0 ? -1 : CompanySpan.end(words, language, 0);
    return end < 0 ? null : words.text(0, end).replaceFirst(" 20\\d\\d$", "");
  }
}
