package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

  private static final Duration PLENTY = Duration.ofSeconds(30);

  private final RetryPolicy policy =
      new RetryPolicy(Duration.ofMillis(300), new TestClock(Instant.parse("2026-11-22T10:00:00Z")));

  @Test
  void pause_doublesWithJitter() {
    for (int i = 0; i < 100; i++) {
      assertThat(policy.pause(0, Duration.ZERO, PLENTY).orElseThrow()).isBetween(ms(150), ms(300));
      assertThat(policy.pause(1, Duration.ZERO, PLENTY).orElseThrow()).isBetween(ms(300), ms(600));
    }
  }

  @Test
  void pause_givesUpAfterTwo() {
    assertThat(policy.pause(2, Duration.ZERO, PLENTY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2000",
    "1.5, 1500",
    "7.66s, 7660",
    "0m12.5s, 12500",
    "420ms, 420",
    "'Sun, 22 Nov 2026 10:00:07 GMT', 7000"
  })
  void pause_honoursRetryAfter(String header, long millis) {
    assertThat(policy.pause(0, asked(header), PLENTY)).contains(ms(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1e", "Sun, 22 Nov 2026 09:00:00 GMT"})
  void pause_ignoresWhatMakesNoSense(String header) {
    assertThat(policy.pause(0, asked(header), PLENTY).orElseThrow()).isBetween(ms(150), ms(300));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30", "31", "2m59.56s", "99999999999999999999", "Sun, 22 Nov 2026 11:00:00 GMT"})
  void pause_givesUpWhereTheDeadlineComesFirst(String header) {
    assertThat(policy.pause(0, asked(header), PLENTY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 498, 500, 502, 503, 504})
  void covers_passingFaults(int status) {
    assertThat(RetryPolicy.covers(status)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404, 413, 422})
  void covers_noRefusals(int status) {
    assertThat(RetryPolicy.covers(status)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "retry-after-ms, 700, 429, 700",
    "x-ratelimit-reset-tokens, 500ms, 429, 500",
    "x-ratelimit-reset-tokens, 500ms, 500, 0",
    "x-ratelimit-reset-tokens, 1h, 429, 0",
    "x-ratelimit-reset-tokens, NaN, 429, 0",
  })
  void asked_byOtherHeaders(String name, String value, int status, long millis) {
    assertThat(policy.asked(status, header -> header.equals(name) ? value : null, ""))
        .isEqualTo(ms(millis));
  }

  @Test
  void unreadableRetryAfter_countsAsAbsent() {
    Map<String, String> headers =
        Map.of("retry-after", "soon", "x-ratelimit-reset-tokens", "7.66s");
    assertThat(policy.asked(429, headers::get, "")).isEqualTo(ms(7660));
  }

  @ParameterizedTest
  @CsvSource({
    "'Too many. Please try again in 1.25s. See', 1250",
    "'Please try again in 350ms.', 350",
    "'Please retry after 2 seconds.', 2000",
    "'Try again in 20 milliseconds', 20",
    "'{\"retryDelay\": \"3s\"}', 3000",
    "'Try again in 6m0s', 0",
    "'Try again in 5 minutes', 0",
    "'Try again later', 0",
    "'I retry in 5 cases', 0",
  })
  void asked_inWords(String error, long millis) {
    assertThat(policy.asked(429, header -> null, error)).isEqualTo(ms(millis));
    assertThat(policy.asked(500, header -> null, error)).isEqualTo(ms(0));
    assertThat(policy.asked(429, header -> header.equals("retry-after") ? "1" : null, error))
        .isEqualTo(ms(1000));
  }

  private Duration asked(String retryAfter) {
    return policy.asked(429, header -> header.equals("retry-after") ? retryAfter : null, "");
  }

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }
}
