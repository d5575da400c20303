package dev.jobwise.server.llm.offline.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanDeedsTest {

  private final German german = new German();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kommissionieren von Waren im Lager|das Kommissionieren von Waren im Lager gehört zu meinen Aufgaben",
        "Betreuung von Gästen (etwa 80 am Tag)|die Betreuung von Gästen gehört zu meinen Aufgaben",
        "Schichtleitung im Lager übernommen|ich habe die Schichtleitung im Lager übernommen",
        "Rechnungen für 20 Filialen vorbereitet|ich habe Rechnungen für 20 Filialen vorbereitet",
      })
  void line_isToldInGoodGrammar(String line, String told) {
    assertThat(german.deed(line, true, List.of()).map(german::clause)).contains(told);
  }

  @ParameterizedTest
  @CsvSource("Lernbereitschaft und Offenheit für Neues")
  void qualityOfAPerson_isNoWork(String line) {
    assertThat(german.appeal(line, "")).isEmpty();
  }
}
