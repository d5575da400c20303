package dev.jobwise.server.llm.offline.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.offline.grammar.Appeal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAppealsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maintains pumps and replaces seals|maintain pumps and replace seals",
        "Oversee works through all phases – design, tender, handover|oversee works through all phases",
        "Draw plans for kitchens (oak, ash or similar)|draw plans for kitchens",
        "Order, check and store all goods for the three kitchens of our hotel, including the wine for the bar and the terrace|order, check and store all goods for the three kitchens of your hotel",
      })
  void duty_isToldInGoodGrammar(String line, String duty) {
    assertThat(EnglishAppeals.read(line, "").map(Appeal::text)).contains(duty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hiring fitters and welders for the new yard",
        "Marketing material development including leaflets",
        "Repairs on doors and gates",
        "Perform other duties as assigned",
        "Use this time to learn the trade",
        "Play a key part in the team",
      })
  void lineThatNamesNoWork_isNoDuty(String line) {
    assertThat(EnglishAppeals.read(line, "")).isEmpty();
  }
}
