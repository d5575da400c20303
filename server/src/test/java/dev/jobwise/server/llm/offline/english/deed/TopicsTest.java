package dev.jobwise.server.llm.offline.english.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Badge returns & locker keys|badge returns, locker keys",
        "Wall tiling, floor tiles (large), grouting|wall tiling, floor tiles, grouting",
        "Weekly and monthly stock sheets|weekly and monthly stock sheets",
        "Queries by phone|queries by phone",
      })
  void lineWithoutAVerb_namesTopics(String line, String topics) {
    assertThat(String.join(", ", Topics.of(line, List.of()))).isEqualTo(topics);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Winner of the spring contest",
        "Count tills",
        "80 parcels",
        "Targets beaten",
        "Team leader",
        "Never late"
      })
  void lineThatNamesNoWork_namesNoTopic(String line) {
    assertThat(Topics.of(line, List.of())).isEmpty();
  }
}
