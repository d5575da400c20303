package dev.jobwise.server.generation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jobwise.server.common.WhiteSpace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtsScoreTest {

  private static final String STRONG = "Strong keyword density, well-formatted for ATS parsing";
  private static final String GOOD =
      "Good keyword usage, consider adding more specific technical terms";
  private static final String LOW = "Low keyword coverage, add more of the job's required terms";

  // Each expected value is worked out by hand from the formula.
  @ParameterizedTest
  @CsvSource({
    // found, keywords, sections, contacts, words, score
    "10, 10, 4, 4, 150, 100", // 60 + 20 + 10 + 10
    "10, 10, 4, 4, 1000, 100",
    "5, 10, 4, 4, 500, 70", // 30 + 20 + 10 + 10
    "0, 10, 4, 4, 75, 35", // 0 + 20 + 10 + 10 * 75/150
    "1, 3, 3, 2, 1500, 45", // 20 + 15 + 5 + 10 * 500/1000
    "0, 10, 0, 0, 2000, 0",
    "0, 10, 0, 0, 5000, 0",
    "0, 0, 4, 4, 500, 100", // no keywords: 40 of 40
    "0, 0, 2, 2, 75, 50", // 10 + 5 + 5 = 20 of 40
  })
  void resume_addsFourTerms(
      int found, int keywords, int sections, int contacts, int words, double score) {
    assertThat(AtsScore.ofResume(found, keywords, sections, contacts, words).value())
        .isCloseTo(score, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    // found, keywords, company, title, greeting and closing, words, score
    "8, 20, true, true, true, 300, 100", // 8 of 20 are enough
    "12, 20, true, true, true, 300, 100",
    "2, 20, true, false, true, 450, 45", // 60 * 2/8 + 10 + 10 + 10
    "2, 4, false, false, true, 75, 45", // 60 * 2/4 + 10 + 5
    "0, 5, false, false, false, 900, 0",
    "0, 5, false, true, false, 675, 15", // 10 + 10 * 225/450
    "0, 0, true, true, false, 300, 75", // no keywords: 30 of 40
  })
  void letter_addsFiveTerms(
      int found,
      int keywords,
      boolean company,
      boolean title,
      boolean greetsAndCloses,
      int words,
      double score) {
    assertThat(AtsScore.ofLetter(found, keywords, company, title, greetsAndCloses, words).value())
        .isCloseTo(score, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 30, 4, 4, 500, " + STRONG_KEY, // 40 + 40 = 80
    "199, 300, 4, 4, 500, " + GOOD_KEY, // 39.8 + 40 = 79.8
    "10, 30, 4, 4, 500, " + GOOD_KEY, // 20 + 40 = 60
    "9, 30, 4, 4, 500, " + LOW_KEY, // 18 + 40 = 58
  })
  void feedback_goesByBand(
      int found, int keywords, int sections, int contacts, int words, String band) {
    assertThat(AtsScore.ofResume(found, keywords, sections, contacts, words).feedback())
        .isEqualTo(
            switch (band) {
              case STRONG_KEY -> STRONG;
              case GOOD_KEY -> GOOD;
              default -> LOW;
            });
  }

  private static final String STRONG_KEY = "strong";
  private static final String GOOD_KEY = "good";
  private static final String LOW_KEY = "low";

  @ParameterizedTest
  @CsvSource({"85.25, 85.3", "85.24, 85.2", "79.95, 80.0", "0, 0.0", "99.96, 100.0"})
  void shown_roundsHalfUp(double value, double shown) {
    assertThat(AtsScore.shown(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      value = {"''|0", "' \t\n'|0", "'• Led a team'|4", "'one\u00a0two\u2003three\n\nfour '|4"},
      delimiter = '|')
  void words_areRunsWithoutWhiteSpace(String text, int words) {
    assertThat(WhiteSpace.words(text)).isEqualTo(words);
  }
}
