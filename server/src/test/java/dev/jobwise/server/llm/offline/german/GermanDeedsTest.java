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
        "Fertige Gehäuse und Deckel nach Skizze|ich fertige Gehäuse und Deckel nach Skizze",
        "Fertige 90 Deckel pro Schicht|ich fertige 90 Deckel pro Schicht",
        "Betreue 25 Vereine|ich betreue 25 Vereine",
        "Bearbeite Anträge auf Wohngeld|ich bearbeite Anträge auf Wohngeld",
        "Plane und montiere Markisen|ich plane und montiere Markisen",
        "Lerne neue Aushilfen an|ich lerne neue Aushilfen an",
        "Auf- und Abbau von Zelten|der Auf- und Abbau von Zelten gehört zu meinen Aufgaben",
        "An- und Verkauf von Fahrrädern|der An- und Verkauf von Fahrrädern gehört zu meinen Aufgaben",
        "Ein- und Auslagern von Paletten|das Ein- und Auslagern von Paletten gehört zu meinen Aufgaben",
        "Fern- und Nahfahrten im Raum Kiel|Fern- und Nahfahrten im Raum Kiel gehören zu meinen Aufgaben",
        "Verkauf von Kaffee- und Teesorten|der Verkauf von Kaffee- und Teesorten gehört zu meinen Aufgaben",
        "Gewann 2021 30 Abonnenten|ich habe im Jahr 2021 30 Abonnenten gewonnen",
        "Rechnungen für 20 Filialen vorbereitet|ich habe Rechnungen für 20 Filialen vorbereitet",
      })
  void line_isToldInGoodGrammar(String line, String told) {
    assertThat(german.deed(line, true, List.of()).map(german::clause)).contains(told);
  }

  @ParameterizedTest
  @CsvSource({
    "Strukturierte Beratung am Telefon",
    "Motivierte Aushilfen",
    "Fertige Deckel prüfen",
    "Fertige Deckel",
    "Sichere Fahrweise nach Vorschrift",
    "Gute Kenntnisse in Excel"
  })
  void adjective_isNoVerb(String line) {
    assertThat(german.deed(line, true, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Berichte an die Leitung", "Besuche im Heim", "Papiere für den Zoll"})
  void nounLikeAVerb_isNoVerb(String line) {
    assertThat(german.deed(line, true, List.of()).map(german::clause).orElse(""))
        .doesNotStartWith("ich ");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Lindner Bau GmbH,bei der Lindner Bau GmbH",
        "Hafenlogistik GmbH & Co. KG,bei der Hafenlogistik GmbH & Co. KG",
        "Winzer am Berg eG,bei der Winzer am Berg eG",
        "Deutsche Uhren AG,bei der Deutschen Uhren AG",
        "Krause Bau GmbH,bei der Krause Bau GmbH",
        "Naturschutzbund Ahrtal e. V.,beim Naturschutzbund Ahrtal e. V.",
        "Nachbarschaftshilfe Ahrtal e.V.,bei der Nachbarschaftshilfe Ahrtal e.V.",
        "Städtische Musikschule Ulm,bei der Städtischen Musikschule Ulm",
        "Kommunaler Pflegedienst Ahrtal,beim Kommunalen Pflegedienst Ahrtal",
        "Evangelisches Altenheim,beim Evangelischen Altenheim",
        "Deutsches Rotes Kreuz Ulm,beim Deutschen Roten Kreuz Ulm",
        "Städtische Kliniken Ulm,bei den Städtischen Kliniken Ulm",
        "Neue Ahrtaler Zeitung,''",
        "Lindner,bei Lindner",
      })
  void employer_hasItsArticleAndCase(String name, String told) {
    assertThat(german.at(name)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource("Lernbereitschaft und Offenheit für Neues")
  void qualityOfAPerson_isNoWork(String line) {
    assertThat(german.appeal(line, "")).isEmpty();
  }
}
