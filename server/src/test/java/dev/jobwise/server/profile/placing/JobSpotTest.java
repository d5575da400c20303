package dev.jobwise.server.profile.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSpotTest {

  private static final int LINES = 20;

  @Test
  void jobs_areSortedAndApart() {
    String answer =
        new PlacedAnswer()
            .job(10, 2147483647, "c", null, null, null)
            .job(1, 7, "a", null, null, null)
            .job(5, 9, "b", null, null, null)
            .job(5, 9, "again", null, null, null)
            .json();

    assertThat(JobSpot.parse(answer, LINES))
        .extracting(JobSpot::first, JobSpot::last, JobSpot::title)
        .containsExactly(tuple(0, 3, "a"), tuple(4, 8, "b"), tuple(9, 19, "c"));
  }

  @ParameterizedTest
  @CsvSource({"0,3", "-1,3", "-2147483648,3", "4,3", "21,22"})
  void noLine_isNoJob(int first, int last) {
    assertThat(JobSpot.parse(new PlacedAnswer().job(first, last, "a", "b", "c", "d").json(), LINES))
        .isEmpty();
  }

  @Test
  void wrongTypes_areNoValues() {
    String answer =
        """
        Here it is: {"jobs": [
          {"first_line": "1", "last_line": 2},
          {"first_line": 1.5, "last_line": 2},
          {"first_line": 99999999999, "last_line": 2},
          {"first_line": 1, "last_line": 2, "title": ["a"], "employer": {"b": 1}, "dates": 2019}
        ]}
        """;

    assertThat(JobSpot.parse(answer, LINES))
        .containsExactly(new JobSpot(0, 1, null, null, null, null));
  }

  @Test
  void longText_isNoValue() {
    String answer = new PlacedAnswer().job(1, 2, "a".repeat(201), "b", "  ", null).json();

    assertThat(JobSpot.parse(answer, LINES))
        .containsExactly(new JobSpot(0, 1, null, "b", null, null));
  }
}
