package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterLanguageTest {

  /** None of them has three common words, which identify a language. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cut flour waste by 20%\nTrained 3 apprentices\nBake sourdough for 300 customers a day.",
        "Managed tier 2 tickets\nReduced backlog 40%",
        "Served guests\nOpened new branch"
      })
  void terseEnglishLines_giveAnEnglishLetter(String texts) {
    assertThat(LetterLanguage.of("de", texts)).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ausschuss um 20 % gesenkt\n3 Auszubildende angeleitet",
        "Wartung von Pumpen\nSchaltschränke verdrahtet",
        "Betreuung von Kunden",
        ""
      })
  void terseGermanLines_giveAGermanLetter(String texts) {
    assertThat(LetterLanguage.of("de", texts)).isEqualTo("de");
  }
}
