package dev.jobwise.server.llm.offline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainGrammarTest {

  @ParameterizedTest
  @CsvSource({
    "fr, Aide-soignante, aide-soignante",
    "es, Auxiliar administrativa, auxiliar administrativa",
    "sv, Kock/kallskänka, kock/kallskänka",
    "nl, Scrum Master, Scrum Master",
    "da, SAP-konsulent, SAP-konsulent",
    "fr, Développeur C, Développeur C"
  })
  void titleWithinASentence_hasACapitalOnlyAsAName(String language, String title, String role) {
    assertThat(new PlainGrammar(language).asRole(title)).isEqualTo(role);
  }
}
