package dev.jobwise.server.llm.offline.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Porter, 6 yrs, early riser|6 years of experience",
        "Baker with over 10 years in village shops|over 10 years of experience in village shops",
        "Clerk with 4+ years of experience in tax offices|more than 4 years of experience in tax offices",
        "1 year in bars|one year of experience in bars",
      })
  void summary_tellsTheYears(String summary, String years) {
    assertThat(YearsOfWork.in(summary)).contains(years);
  }

  @Test
  void ageAndDates_areNoYearsOfWork() {
    assertThat(YearsOfWork.in("I am 30 years old")).isEmpty();
    assertThat(YearsOfWork.in("Moved here 7 years ago")).isEmpty();
  }
}
