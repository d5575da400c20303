package dev.jobwise.server.generation.document;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Visible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a document would fare in an applicant tracking system. Pure arithmetic on what was
 * counted in the text: no model judges it.
 *
 * @param value 0 to 100, not rounded
 * @param feedback one of three fixed sentences, by the value as it is shown
 */
public record AtsScore(double value, String feedback) {

  /** Of a long list of keywords, the first ones count. */
  private static final int MAX_KEYWORDS = 30;

  /** Naming this many keywords is all that can be asked of a letter. */
  private static final int ENOUGH_IN_LETTER = 8;

  /**
   * The score of a resume.
   *
   * @param found keywords of the job that the text names
   * @param keywords keywords of the job, as {@link #counted} gives them
   * @param sections which of summary, skills, experience and education are printed: 0 to 4
   * @param contacts which of e-mail, phone, location and a link are printed: 0 to 4
   * @param words runs of characters other than white space
   */
  public static AtsScore ofResume(int found, int keywords, int sections, int contacts, int words) {
    double rest = 20 * sections / 4.0 + 10 * contacts / 4.0 + 10 * lengthShare(words, 150, 1000);
    return of(keywords == 0 ? -1 : (double) found / keywords, rest);
  }

  /**
   * The score of a letter.
   *
   * @param found keywords of the job that the text names
   * @param keywords keywords of the job, as {@link #counted} gives them
   * @param namesCompany whether the text names the company
   * @param namesTitle whether the text names the job's title
   * @param greetsAndCloses whether the text has a greeting and a closing
   * @param words runs of characters other than white space
   */
  public static AtsScore ofLetter(
      int found,
      int keywords,
      boolean namesCompany,
      boolean namesTitle,
      boolean greetsAndCloses,
      int words) {
    double rest =
        (namesCompany ? 10 : 0)
            + (namesTitle ? 10 : 0)
            + (greetsAndCloses ? 10 : 0)
            + 10 * lengthShare(words, 150, 450);
    double share =
        keywords == 0 ? -1 : Math.min(1, (double) found / Math.min(ENOUGH_IN_LETTER, keywords));
    return of(share, rest);
  }

  /** Those of a job's keywords that count: the first 30, each once in whatever letter case. */
  public static List<String> counted(List<String> keywords) {
    Map<String, String> distinct = new LinkedHashMap<>();
    keywords.stream()
        .filter(keyword -> !Visible.isBlank(keyword))
        .forEach(keyword -> distinct.putIfAbsent(LowerCase.of(keyword), keyword));
    return distinct.values().stream().limit(MAX_KEYWORDS).toList();
  }

  /** The value as it is shown: half up to one decimal. */
  public static double shown(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
  }

  /**
   * @param keywordShare 0 to 1; negative where the job has no keywords, so that the rest alone
   *     counts and is scaled up
   * @param rest 0 to 40
   */
  private static AtsScore of(double keywordShare, double rest) {
    double value = keywordShare < 0 ? rest * 100 / 40 : 60 * keywordShare + rest;
    return new AtsScore(value, feedback(shown(value)));
  }

  private static String feedback(double shown) {
    if (shown >= 80) {
      return "Strong keyword density, well-formatted for ATS parsing";
    }
    if (shown >= 60) {
      return "Good keyword usage, consider adding more specific technical terms";
    }
    return "Low keyword coverage, add more of the job's required terms";
  }

  /** 1 within the range, falling to 0 at no words and at twice the upper end. */
  private static double lengthShare(int words, int least, int most) {
    if (words < least) {
      return (double) words / least;
    }
    return words <= most ? 1 : Math.max(0, (2.0 * most - words) / most);
  }
}
