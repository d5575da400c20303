package dev.jobwise.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Clusters;
import org.junit.jupiter.api.Test;

class TokenEstimateTest {

  private static final String PROSE =
      "I have led a team of five engineers. We moved a billing system to the cloud! Did it hurt? No.";

  @Test
  void of_isAboveTheUsualCountOfEnglish() {
    assertThat(TokenEstimate.of(PROSE)).isBetween(PROSE.length() / 4, PROSE.length() / 2);
  }

  @Test
  void of_countsOtherScriptsHigher() {
    assertThat(TokenEstimate.of("日本語の文章")).isGreaterThanOrEqualTo(6);
    assertThat(TokenEstimate.of("🎉")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void of_nothingIsZero() {
    assertThat(TokenEstimate.of(null)).isZero();
    assertThat(TokenEstimate.of("")).isZero();
  }

  @Test
  void cut_leavesAShortTextAlone() {
    assertThat(TokenEstimate.cut(PROSE, TokenEstimate.of(PROSE))).isEqualTo(PROSE);
  }

  @Test
  void cut_endsAtASentence() {
    String first = "I have led a team of five engineers.";

    assertThat(TokenEstimate.cut(PROSE, TokenEstimate.of(first) + 4)).isEqualTo(first);
    assertThat(TokenEstimate.cut("一つ目の文。二つ目の文。", 12)).isEqualTo("一つ目の文。");
  }

  @Test
  void cut_withoutSentencesEndsAtAWord() {
    assertThat(TokenEstimate.cut("alpha beta gamma delta", 5)).isEqualTo("alpha beta");
  }

  @Test
  void cut_withoutWordsNeverSplitsACharacter() {
    assertThat(TokenEstimate.cut("🎉🎉🎉", 5)).isEqualTo("🎉🎉");
    assertThat(TokenEstimate.cut("🎉🎉🎉", 0)).isEmpty();
  }

  @Test
  void cut_keepsCharactersWhole() {
    for (long seed = 0; seed < 100; seed++) {
      Clusters text = Clusters.of(10, seed);
      int first = TokenEstimate.of(text.text().substring(0, text.firstEnd()));
      for (int tokens = first; tokens < TokenEstimate.of(text.text()); tokens++) {
        assertThat(text.ends()).contains(TokenEstimate.cut(text.text(), tokens).length());
      }
    }
  }

  @Test
  void cut_resultFits() {
    String large = "One sentence of many, with 3 numbers. ".repeat(30_000);

    String cut = TokenEstimate.cut(large, 6_000);

    assertThat(TokenEstimate.of(cut)).isBetween(5_900, 6_000);
    assertThat(cut).endsWith("numbers.");
  }
}
