package dev.jobwise.server.llm.groq.lane;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a provider reports about its limits with every response. Tokens are counted per minute,
 * requests per day.
 *
 * @param tokensPerMinute the limit; 0 if not reported
 * @param tokensLeft tokens of it left now; -1 if not reported
 * @param tokensReset time until all of it is available again; null if not reported
 * @param requestsLeft requests left today; -1 if not reported
 * @param requestsReset time until requests are available again; null if not reported
 */
public record RateHeaders(
    int tokensPerMinute,
    int tokensLeft,
    Duration tokensReset,
    int requestsLeft,
    Duration requestsReset) {

  /**
   * We ask a provider that has nothing for us again after this time, however long it wants us to
   * wait: the limit may have been raised, or the provider may be wrong. This is well below the 15 s
   * after which nobody may notice a fault that is gone.
   */
  public static final Duration MAX_BLOCK = Duration.ofSeconds(10);

  private static final Pattern PART =
      Pattern.compile("(\\d{1,15}+(?:\\.\\d{1,9}+)?)(ms|us|ns|d|h|m|s)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
  private static final int MAX_CHARACTERS = 40;
  private static final int MAX_DIGITS = 9;

  /** No letter fits into a limit below this, so it must be a mistake. */
  private static final int MIN_TOKENS_PER_MINUTE = 100;

  /** Larger numbers are not durations but points in time, in seconds or, from 1e12, in millis. */
  private static final double EPOCH_SECONDS = 1e9;

  private static final double EPOCH_MILLIS = 1e12;

  /** Names of the headers of one limit: the star stands for limit, remaining or reset. */
  private static final List<String> TOKENS =
      List.of("x-ratelimit-*-tokens", "x-ratelimit-*-tokens-minute");

  private static final List<String> REQUESTS =
      List.of(
          "x-ratelimit-*-requests",
          "x-ratelimit-*-requests-minute",
          "x-ratelimit-*-requests-day",
          "x-ratelimit-*",
          "ratelimit-*");

  /** Reads them by name. Missing or unreadable ones count as not reported. */
  public static RateHeaders of(UnaryOperator<String> headers, Instant now) {
    UnaryOperator<String> tokens = reported(TOKENS, headers);
    UnaryOperator<String> requests = reported(REQUESTS, headers);
    int limit = number(tokens.apply("limit"), 0);
    return new RateHeaders(
        limit < MIN_TOKENS_PER_MINUTE ? 0 : limit,
        number(tokens.apply("remaining"), -1),
        reset(tokens, now),
        number(requests.apply("remaining"), -1),
        reset(requests, now));
  }

  /** The headers of the first name that the provider uses. */
  private static UnaryOperator<String> reported(List<String> names, UnaryOperator<String> headers) {
    for (String name : names) {
      UnaryOperator<String> read = part -> headers.apply(name.replace("*", part));
      if (read.apply("remaining") != null || read.apply("reset") != null) {
        return read;
      }
    }
    return part -> null;
  }

  /** Azure, which also reports the period of a limit, counts milliseconds. */
  private static Duration reset(UnaryOperator<String> headers, Instant now) {
    String text = headers.apply("reset");
    boolean millis = headers.apply("renewalperiod") != null && text != null && isNumber(text);
    return reset(millis ? text + "ms" : text, now);
  }

  /** When a refused call may find room again; null if not reported. */
  public Duration reset() {
    if (requestsLeft == 0 && requestsReset != null) {
      return requestsReset;
    }
    return tokensReset != null && tokensLeft <= 0 ? tokensReset : null;
  }

  /**
   * Parses {@code 240ms}, {@code 7.66s}, {@code 2m59.56s}, {@code 1h0m0s}, {@code 7.66} (seconds),
   * and a point in time since 1970 or in ISO form. A past time is zero.
   *
   * @return null if missing; {@link #MAX_BLOCK} for a longer time or an unreadable one
   */
  public static Duration reset(String text, Instant now) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Duration told = text.length() > MAX_CHARACTERS ? MAX_BLOCK : read(text.strip(), now);
    if (told.isNegative()) {
      return Duration.ZERO;
    }
    return told.compareTo(MAX_BLOCK) > 0 ? MAX_BLOCK : told;
  }

  private static Duration read(String text, Instant now) {
    if (NUMBER.matcher(text).matches()) {
      double number = Double.parseDouble(text);
      return number < EPOCH_SECONDS
          ? seconds(number)
          : Duration.between(
              now, Instant.ofEpochMilli((long) (number < EPOCH_MILLIS ? number * 1000 : number)));
    }
    Duration duration = duration(text);
    if (duration != null) {
      return duration;
    }
    try {
      return Duration.between(now, OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException notADate) {
      return MAX_BLOCK;
    }
  }

  /** Parses {@code 240ms}, {@code 7.66s}, {@code 2m59.56s} or {@code 1h0m0s}; null otherwise. */
  public static Duration duration(String text) {
    double seconds = 0;
    int end = 0;
    Matcher parts = PART.matcher(text);
    while (parts.find() && parts.start() == end) {
      end = parts.end();
      seconds += Double.parseDouble(parts.group(1)) * secondsIn(parts.group(2));
    }
    return end > 0 && end == text.length() ? seconds(seconds) : null;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(Math.min(seconds, 1e9) * 1000));
  }

  private static double secondsIn(String unit) {
    return switch (unit) {
      case "ns" -> 1e-9;
      case "us" -> 1e-6;
      case "ms" -> 0.001;
      case "m" -> 60;
      case "h" -> 3600;
      case "d" -> 86_400;
      default -> 1;
    };
  }

  private static int number(String text, int unknown) {
    if (text == null || text.isEmpty() || text.length() > MAX_DIGITS) {
      return unknown;
    }
    return isNumber(text) ? Integer.parseInt(text) : unknown;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
