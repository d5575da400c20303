package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who owns a website in the last line of its pages: "© 2026 Hollowell". */
final class PageOwner {

  /** What stands before the owner of a page in its last line: "© 2024-2026 Hollowell". */
  private static final Pattern COPYRIGHT_MARK =
      Pattern.compile(
          "(?i)(?:©|\\(c\\) ?(?=\\d{4})|copyright ?(?=[©\\d])|版权所有)[ ©]*(?:copyright ?)?(?:\\d{4} ?[-–] ?)?(?:\\d{4}[,. ]*)?(?:by )?");

  /** What says that the name is that of who made the page. */
  private static final Pattern MADE_BY =
      Pattern.compile(
          "(?i)(?:made|site|website|powered|design(?:ed)?|webbplats|realizacja):? (?:by|av|von|par|©)");

  private static final Pattern LEADING_YEAR = Pattern.compile("^(?:19|20)\\d\\d ?[-–]? ?");

  private static final Pattern UNSPACED_OWNER =
      Pattern.compile(
          "(?!未)(?:\\p{IsHan}{2,4}(?:法人|会社) )?\\p{IsHan}[\\p{IsHan}（）()]{1,30}?(?= |版权|$)");

  /** Words in lower case that begin names of people and families: "de Vries". */
  private static final Set<String> PARTICLES =
      Set.of("de", "van", "von", "di", "da", "del", "la", "le", "het", "'t", "ten", "ter");

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
      rest = LEADING_YEAR.matcher(line.substring(0, mark.start()).strip()).replaceFirst("");
    }
    Matcher unspaced = UNSPACED_OWNER.matcher(rest);
    if (unspaced.lookingAt()) {
      return unspaced.group();
    }
    LineWords words = LineWords.of(rest, language);
    if (words.size() == 0) {
      return null;
    }
    int end = CompanySpan.end(words, language, 0);
    if (end < 0 && words.size() > 1 && PARTICLES.contains(words.lower(0))) {
      end = CompanySpan.end(words, language, 1);
    } else if (end < 0 && isSmallName(words, language)) {
      end = 0;
    }
    return end < 0 ? null : words.text(0, end).replaceFirst(" 20\\d\\d$", "");
  }

  /** Whether a single word in lower case stands where the owner does: "© 2026 hollowell". */
  private static boolean isSmallName(LineWords words, AdLanguage language) {
    String word = words.lower(0);
    return (words.size() == 1 || words.breaksAfter(0))
        && word.length() > 2
        && !language.isStop(word)
        && !language.isSkipped(word);
  }
}
