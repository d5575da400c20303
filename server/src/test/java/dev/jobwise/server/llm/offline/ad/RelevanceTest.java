package dev.jobwise.server.llm.offline.ad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RN, Surgery|Registered Nurse|2",
        "Certified Nursing Assistant|CNA|2",
        "Night Nurse|Registered Nurse|1",
        "Baker|Registered Nurse|0"
      })
  void titles_shareWordsOrInitials(String own, String advertised, long shared) {
    Relevance relevance =
        new Relevance(true, List.of(), List.of(advertised), List.of(), advertised, "");

    assertThat(relevance.sharedInTitles(own, advertised)).isEqualTo(shared);
  }
}
