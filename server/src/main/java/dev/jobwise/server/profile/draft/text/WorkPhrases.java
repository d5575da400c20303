package dev.jobwise.server.profile.draft.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sentences that tell where somebody works, and as what: "Worked as a cook at ACME". */
public final class WorkPhrases {

  /** No sentence that only names a job is longer; so a line of any length costs no more than it. */
  private static final int LONGEST = 300;

  /** "2 years", of which "working experience" or a title must follow. */
  private static final String LENGTH =
      "(?:\\d{1,2}(?:[.,]\\d)?+\\+?|one|two|three|four|five|six|seven|eight|nine|ten) "
          + "(?:years?|months?)(?: \\d{1,2} months?)?(?: of)?";

  private static final String WORK =
      "^(?iu:(?:i )?(?:am |have |was )?(?:currently |presently |previously )?"
          + "(?:worked|working|employed|served)|LENGTH(?:(?: worked| working| work)?(?: experience)|"
              .replace("LENGTH", LENGTH)
          + " worked| working|(?= as ))) ";

  private static final String TITLE = "(?<title>.{2,80}?)";
  private static final String EMPLOYER = "(?<employer>.{2,120}?)";
  private static final String AS = "(?i:as) (?i:an? |the )?";

  private static final Pattern WORKS = Pattern.compile(WORK + "(?iu:(?:as|at|in|with|for|by|on) )");

  private static final Pattern BOTH =
      Pattern.compile(
          WORK + AS + TITLE + " (?i:in|at|with|for|by) (?i:the )?(?<employer>.{2,120})$");

  private static final Pattern TITLE_LAST =
      Pattern.compile(
          WORK
              + "(?i:in|at|with|for|by|on) (?i:the )?"
              + EMPLOYER
              + " "
              + AS
              + "(?<title>.{2,80})$");

  private static final Pattern ONLY_TITLE =
      Pattern.compile("(?:" + WORK + AS + "|^(?i:as an? ))(?<title>.{2,80})$");

  private static final Pattern ONLY_EMPLOYER =
      Pattern.compile(WORK + "(?i:in|at|with|for) (?i:the )?(?<employer>\\p{Lu}.{1,120})$");

  private WorkPhrases() {}

  /**
   * What a sentence names.
   *
   * @param title null if it names none
   * @param employer null if it names none
   */
  public record Work(String title, String employer) {}

  /** Whether a text tells where somebody works: "Worked as a cook in ACME Ltd". */
  public static boolean isIn(String text) {
    return WORKS.matcher(text).find();
  }

  /** What a sentence names; null if it is of another kind. */
  public static Work of(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher both = BOTH.matcher(text);
    if (both.find()) {
      return new Work(both.group("title"), both.group("employer"));
    }
    Matcher titleLast = TITLE_LAST.matcher(text);
    if (titleLast.find()) {
      return new Work(titleLast.group("title"), titleLast.group("employer"));
    }
    Matcher title = ONLY_TITLE.matcher(text);
    if (title.find()) {
      return new Work(title.group("title"), null);
    }
    Matcher employer = ONLY_EMPLOYER.matcher(text);
    return employer.find() ? new Work(null, employer.group("employer")) : null;
  }
}
