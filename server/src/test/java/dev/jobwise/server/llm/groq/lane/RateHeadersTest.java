package dev.jobwise.server.llm.groq.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What providers write into their rate headers. */
class RateHeadersTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

  @ParameterizedTest
  @CsvSource({
    "240ms, PT0.24S",
    "7.66s, PT7.66S",
    "7.66, PT7.66S",
    "500ms, PT0.5S",
    "0s, PT0S",
    "250us, PT0S",
    "1800000005, PT5S",
    "1800000005000, PT5S",
    "2027-01-15T08:00:02Z, PT2S",
    "1799999999, PT0S",
    "2020-01-01T00:00:00Z, PT0S",
    // What no letter should wait for, in good faith or not.
    "2m59.56s, PT10S",
    "1h0m0s, PT10S",
    "1d, PT10S",
    "soon, PT10S",
    "-5, PT10S",
    "NaN, PT10S",
    "1e99, PT10S",
    "1m and more, PT10S",
    "999999999999999, PT10S",
    "111111111111111111111111111111111111s, PT10S",
    "1111111111111111111111111111111111111111111111111111s, PT10S",
    "2999-01-01T00:00:00Z, PT10S"
  })
  void durations_areRead(String text, Duration expected) {
    assertThat(RateHeaders.reset(text, NOW)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "x-ratelimit-remaining, x-ratelimit-reset",
    "ratelimit-remaining, ratelimit-reset",
    "x-ratelimit-remaining-requests-day, x-ratelimit-reset-requests-day",
    "x-ratelimit-remaining-requests-minute, x-ratelimit-reset-requests-minute",
  })
  void requests_areReadByOtherNames(String remaining, String reset) {
    RateHeaders read = RateHeaders.of(Map.of(remaining, "0", reset, "4")::get, NOW);
    assertThat(read.reset()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void tokensOfTheMinute_areRead() {
    Map<String, String> headers =
        Map.of(
            "x-ratelimit-limit-tokens-minute", "60000",
            "x-ratelimit-remaining-tokens-minute", "90",
            "x-ratelimit-reset-tokens-minute", "3.75");
    assertThat(RateHeaders.of(headers::get, NOW))
        .isEqualTo(new RateHeaders(60_000, 90, Duration.ofMillis(3750), -1, null));
  }

  @Test
  void resetNextToItsPeriod_countsMillis() {
    Map<String, String> headers =
        Map.of(
            "x-ratelimit-remaining-requests", "0",
            "x-ratelimit-renewalperiod-requests", "60",
            "x-ratelimit-reset-requests", "500");
    assertThat(RateHeaders.of(headers::get, NOW).reset()).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void headers_areAllRead() {
    Map<String, String> headers =
        Map.of(
            "x-ratelimit-limit-tokens", "6000",
            "x-ratelimit-remaining-tokens", "5100",
            "x-ratelimit-reset-tokens", "500ms",
            "x-ratelimit-remaining-requests", "14399",
            "x-ratelimit-reset-requests", "6s");

    assertThat(RateHeaders.of(headers::get, NOW))
        .isEqualTo(
            new RateHeaders(6000, 5100, Duration.ofMillis(500), 14399, Duration.ofSeconds(6)));
  }

  @Test
  void missingOrUnreadable_isNotTold() {
    RateHeaders nothing = new RateHeaders(0, -1, null, -1, null);

    assertThat(told(null)).isEqualTo(nothing);
    assertThat(told("-3")).isEqualTo(nothing);
    assertThat(told("99999999999")).isEqualTo(nothing);
    assertThat(told("")).isEqualTo(nothing);
  }

  private static RateHeaders told(String value) {
    return RateHeaders.of(name -> name.contains("reset") ? null : value, NOW);
  }
}
