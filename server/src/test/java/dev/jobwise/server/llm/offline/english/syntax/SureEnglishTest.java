package dev.jobwise.server.llm.offline.english.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SureEnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"repair boats of all kinds", "check oil and brake levels", "bake bread and cakes"})
  void verbPhrase_isSure(String phrase) {
    assertThat(SureEnglish.sure(phrase, false)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @ValueSource(strings = {"be dppty for cnc cell", "rotate in trde mktng, insight"})
  void unknownWords_areNotSure(String phrase) {
    assertThat(SureEnglish.sure(phrase, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"repair 30 boats with dppty fitter,repair 30 boats"})
  void phraseWithAnUnsureEnd_isCutBeforeIt(String phrase, String cut) {
    assertThat(SureEnglish.sure(phrase, false)).isEqualTo(cut);
  }
}
