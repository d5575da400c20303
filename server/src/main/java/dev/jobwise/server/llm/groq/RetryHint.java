package dev.jobwise.server.llm.groq;

import dev.jobwise.server.llm.groq.lane.RateHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wait that the text of an error asks for: Google's {@code retryDelay}, or "try again in 1.5s"
 * and "retry after 2 seconds" in words.
 */
final class RetryHint {

  private static final Pattern WAIT =
      Pattern.compile(
          "(?i)(?:\"retryDelay\"\\s{0,4}:\\s{0,4}\"|(?:try again|retry) (?:in|after) )"
              + "(?<number>\\d{1,9}+(?:\\.\\d{1,9}+)?)"
              + "(?:(?<more>(?:ms|[hms])[\\dhms.]{0,20}+)| ?(?<unit>milli|s))");

  private RetryHint() {}

  /** Null if there is none. */
  static Duration of(String error, Instant now) {
    Matcher wait = WAIT.matcher(error);
    if (!wait.find()) {
      return null;
    }
    String unit = wait.group("more");
    if (unit == null) {
      unit = wait.group("unit").equalsIgnoreCase("s") ? "s" : "ms";
    }
    return RateHeaders.reset(wait.group("number") + unit.replaceFirst("[.]$", ""), now);
  }
}
