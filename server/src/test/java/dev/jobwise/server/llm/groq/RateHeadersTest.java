package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What providers write into their rate headers. */
class RateHeadersTest {

  @ParameterizedTest
  @CsvSource({
    "240ms, PT0.24S",
    "7.66s, PT7.66S",
    "2m59.56s, PT2M59.56S",
    "1m, PT1M",
    "1h0m0s, PT1H",
    "soon, PT0S",
    "7.66, PT0S",
    "1m and more, PT0S",
    "111111111111111111111111111111111111s, PT0S"
  })
  void durations(String text, Duration expected) {
    assertThat(RateHeaders.duration(text)).isEqualTo(expected);
  }

  @Test
  void allAreRead() {
    Map<String, String> headers =
        Map.of(
            "x-ratelimit-limit-tokens", "6000",
            "x-ratelimit-remaining-tokens", "5100",
            "x-ratelimit-remaining-requests", "14399",
            "x-ratelimit-reset-requests", "6s");

    assertThat(RateHeaders.of(headers::get))
        .isEqualTo(new RateHeaders(6000, 5100, 14399, Duration.ofSeconds(6)));
  }

  @Test
  void missingOrUnreadable_isNotTold() {
    RateHeaders nothing = new RateHeaders(0, -1, -1, Duration.ZERO);

    assertThat(RateHeaders.of(name -> null)).isEqualTo(nothing);
    assertThat(RateHeaders.of(name -> "-3")).isEqualTo(nothing);
    assertThat(RateHeaders.of(name -> "99999999999")).isEqualTo(nothing);
    assertThat(RateHeaders.of(name -> "")).isEqualTo(nothing);
  }
}
