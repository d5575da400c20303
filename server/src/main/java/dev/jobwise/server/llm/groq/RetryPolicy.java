package dev.jobwise.server.llm.groq;

import dev.jobwise.server.llm.groq.lane.RateHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/**
 * When to repeat a request that failed before its first token.
 *
 * @param firstPause wait before the first retry; doubled for the second, half of it random
 * @param clock for {@code retry-after} headers with a date
 */
record RetryPolicy(Duration firstPause, Clock clock) {

  static final int MAX_RETRIES = 2;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
  private static final double MAX_RETRY_AFTER_SECONDS = 1e6;

  static RetryPolicy standard(Clock clock) {
    return new RetryPolicy(FIRST_PAUSE, clock);
  }

  /**
   * How long to wait before the next try.
   *
   * @param retries how often the request has already been repeated
   * @param asked the wait that the provider asks for, or zero
   * @param remaining time left before the deadline
   * @return empty to give up: too many tries, or no time for another
   */
  Optional<Duration> pause(int retries, Duration asked, Duration remaining) {
    if (retries >= MAX_RETRIES) {
      return Optional.empty();
    }
    Duration full = firstPause.multipliedBy(1L << retries);
    long halfNanos = full.toNanos() / 2;
    Duration pause = full.minusNanos(ThreadLocalRandom.current().nextLong(halfNanos + 1));
    if (asked.compareTo(pause) > 0) {
      pause = asked;
    }
    return pause.compareTo(remaining) < 0 ? Optional.of(pause) : Optional.empty();
  }

  /** Timeouts (408), too many requests, Groq's "no capacity" (498), server errors. */
  static boolean covers(int status) {
    return status == 408 || status == 429 || status == 498 || status >= 500;
  }

  /**
   * The wait that the headers of a response ask for: {@code retry-after-ms}, or {@code retry-after}
   * in seconds, as a duration or as an HTTP date. After a 429 without these, it is the time until
   * the limit resets or that its text names, unless that is long: a quick retry may then still find
   * room and costs less than the wait.
   */
  Duration asked(int status, UnaryOperator<String> headers, String error) {
    Duration millis = number(headers.apply("retry-after-ms"), 0.001);
    if (millis != null) {
      return millis;
    }
    String retryAfter = headers.apply("retry-after");
    Duration told = retryAfter == null ? null : parse(retryAfter.strip());
    if (told != null) {
      return told;
    }
    Duration reset = RateHeaders.of(headers, clock.instant()).reset();
    reset = reset == null ? RetryHint.of(error, clock.instant()) : reset;
    boolean near = reset != null && reset.compareTo(RateHeaders.MAX_BLOCK) < 0;
    return status == 429 && near ? reset : Duration.ZERO;
  }

  /** Null for an unreadable value, which counts as absent. */
  private Duration parse(String value) {
    Duration seconds = number(value, 1);
    Duration duration = seconds == null ? RateHeaders.duration(value) : seconds;
    if (duration != null) {
      return duration;
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), date.toInstant());
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  /** Null unless the value is a number of zero or more. */
  private static Duration number(String value, double unitSeconds) {
    if (value == null || value.isEmpty() || !Character.isDigit(value.charAt(0))) {
      return null;
    }
    try {
      double seconds = Math.min(Double.parseDouble(value) * unitSeconds, MAX_RETRY_AFTER_SECONDS);
      return Duration.ofMillis(Math.round(seconds * 1000));
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
