package dev.jobwise.server.llm.groq;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a request that failed before its first token is sent again.
 *
 * @param firstPause wait before the first retry; doubled for the second, half of it random
 * @param clock for {@code retry-after} headers that hold a date
 */
record RetryPolicy(Duration firstPause, Clock clock) {

  static final int MAX_RETRIES = 2;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
  private static final double MAX_RETRY_AFTER_SECONDS = 1e6;

  static RetryPolicy standard(Clock clock) {
    return new RetryPolicy(FIRST_PAUSE, clock);
  }

  /** Too many requests, Groq's "no capacity" (498) and faults of the server; nothing else. */
  static boolean covers(int status) {
    return status == 429 || status == 498 || status >= 500;
  }

  /**
   * How long to wait before the next try.
   *
   * @param retries how often the request has been repeated already
   * @param retryAfter header of the answer in seconds or as an HTTP date, or null
   * @param remaining time left of the deadline
   * @return empty to give up: too many tries, or no time for another
   */
  Optional<Duration> pause(int retries, String retryAfter, Duration remaining) {
    if (retries >= MAX_RETRIES) {
      return Optional.empty();
    }
    Duration full = firstPause.multipliedBy(1L << retries);
    long halfNanos = full.toNanos() / 2;
    Duration pause = full.minusNanos(ThreadLocalRandom.current().nextLong(halfNanos + 1));
    Duration asked = parse(retryAfter);
    if (asked.compareTo(pause) > 0) {
      pause = asked;
    }
    return pause.compareTo(remaining) < 0 ? Optional.of(pause) : Optional.empty();
  }

  private Duration parse(String retryAfter) {
    if (retryAfter == null) {
      return Duration.ZERO;
    }
    String value = retryAfter.trim();
    if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
      return seconds(value);
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), date.toInstant());
    } catch (DateTimeException notADate) {
      return Duration.ZERO; // Unreadable is as good as absent.
    }
  }

  private static Duration seconds(String value) {
    try {
      double seconds = Math.min(Double.parseDouble(value), MAX_RETRY_AFTER_SECONDS);
      return Duration.ofMillis(Math.round(seconds * 1000));
    } catch (NumberFormatException notANumber) {
      return Duration.ZERO; // Unreadable is as good as absent.
    }
  }
}
