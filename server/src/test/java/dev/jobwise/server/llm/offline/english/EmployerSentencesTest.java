package dev.jobwise.server.llm.offline.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.offline.grammar.Appeal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We are a small dairy in Devon.|EMPLOYER|a small dairy in Devon",
        "Birchfield is the leading bakery in Ohio.|EMPLOYER|a bakery in Ohio",
        "We repair old organs for churches in Wales.|DOES|repair old organs for churches in Wales",
      })
  void sentenceAboutTheEmployer_isRead(String line, Appeal.Kind kind, String told) {
    assertThat(EmployerSentences.read(line, "Birchfield"))
        .hasValueSatisfying(
            appeal -> {
              assertThat(appeal.kind()).isEqualTo(kind);
              assertThat(appeal.text()).isEqualTo(told);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maintains pumps and replaces seals",
        "We are hiring fitters and welders",
        "We offer a pension",
        "Play a key part in the team",
      })
  void otherSentences_sayNothingOfIt(String line) {
    assertThat(EmployerSentences.read(line, "")).isEmpty();
  }
}
