package dev.jobwise.server.llm.offline.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We are a small dairy in Devon.|a small dairy in Devon",
        "Birchfield is the leading bakery in Ohio.|a bakery in Ohio",
      })
  void sentenceAboutTheEmployer_isRead(String line, String told) {
    assertThat(EmployerSentences.read(line, "Birchfield")).hasValue(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maintains pumps and replaces seals",
        "We are hiring fitters and welders",
        "We offer a pension",
        "We repair old organs for churches in Wales",
        "Play a key part in the team",
      })
  void otherSentences_sayNothingOfIt(String line) {
    assertThat(EmployerSentences.read(line, "")).isEmpty();
  }
}
