package dev.jobwise.server.llm.groq;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a provider says about its limits with every answer. Tokens are counted per minute, requests
 * per day.
 *
 * @param tokensPerMinute the limit; 0 if not told
 * @param tokensLeft what of it is left now; -1 if not told
 * @param requestsLeft what is left of the day's; -1 if not told
 * @param requestsReset until there are requests again; zero if not told
 */
record RateHeaders(int tokensPerMinute, int tokensLeft, int requestsLeft, Duration requestsReset) {

  private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|h|m|s)");
  private static final int MAX_DIGITS = 9;

  /** Reads them by name. What is missing or unreadable counts as not told. */
  static RateHeaders of(UnaryOperator<String> headers) {
    return new RateHeaders(
        number(headers.apply("x-ratelimit-limit-tokens"), 0),
        number(headers.apply("x-ratelimit-remaining-tokens"), -1),
        number(headers.apply("x-ratelimit-remaining-requests"), -1),
        duration(headers.apply("x-ratelimit-reset-requests")));
  }

  /** As {@code 240ms}, {@code 7.66s}, {@code 2m59.56s} or {@code 1h0m0s}. */
  static Duration duration(String text) {
    if (text == null || text.length() > 3 * MAX_DIGITS) {
      return Duration.ZERO;
    }
    double seconds = 0;
    int end = 0;
    Matcher parts = PART.matcher(text);
    while (parts.find() && parts.start() == end) {
      end = parts.end();
      seconds += Double.parseDouble(parts.group(1)) * secondsIn(parts.group(2));
    }
    return end == text.length() ? Duration.ofMillis(Math.round(seconds * 1000)) : Duration.ZERO;
  }

  private static double secondsIn(String unit) {
    return switch (unit) {
      case "ms" -> 0.001;
      case "m" -> 60;
      case "h" -> 3600;
      default -> 1;
    };
  }

  private static int number(String text, int unknown) {
    if (text == null || text.isEmpty() || text.length() > MAX_DIGITS) {
      return unknown;
    }
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : unknown;
  }
}
