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
        "Betreuung von Gästen (etwa 80 am Tag)|ich betreue Gäste",
        "Prüfte Lieferscheine|ich habe Lieferscheine geprüft",
        "Stellte Belege aus|ich habe Belege ausgestellt",
        "Belud und entlud Container|ich habe Container beladen und entladen",
        "Überwachung des Lagers|ich überwache das Lager",
        "Einarbeitung neuer Aushilfen|ich arbeite neue Aushilfen ein",
        "Pflege der Beete und Wartung der Mäher|ich pflege die Beete und warte die Mäher",
        "leitet ein Team von 4 Köchen|ich leite ein Team von 4 Köchen",
        "3 Jahre unfallfrei|ich bin seit 3 Jahren unfallfrei",
        "Säen und Ernten von Gemüse|das Säen und Ernten von Gemüse gehören zu meinen Aufgaben",
        "Schichtleitung im Lager übernommen|ich habe die Schichtleitung im Lager übernommen",
        "Rechnungen für 20 Filialen vorbereitet|ich habe Rechnungen für 20 Filialen vorbereitet",
      })
  void line_isToldInGoodGrammar(String line, String told) {
    assertThat(german.deed(line, true, List.of()).map(german::clause)).contains(told);
  }

  @ParameterizedTest
  @CsvSource({
    "Strukturierte Beratung am Telefon",
    "Motivierte Aushilfen",
    "Gute Kenntnisse in Excel"
  })
  void adjective_isNoVerb(String line) {
    assertThat(german.deed(line, true, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource("Lernbereitschaft und Offenheit für Neues")
  void qualityOfAPerson_isNoWork(String line) {
    assertThat(german.appeal(line, "")).isEmpty();
  }
}
