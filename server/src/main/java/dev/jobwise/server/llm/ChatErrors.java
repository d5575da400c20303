package dev.jobwise.server.llm;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.AppException.Kind;
import dev.jobwise.server.common.Deadline;
import java.math.BigDecimal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The errors that a model's call may end in. Nothing that the provider said gets into them. */
public final class ChatErrors {

  private static final Logger log = LoggerFactory.getLogger(ChatErrors.class);

  private ChatErrors() {}

  /** Logs that an answer was not the JSON that was asked for, and nothing of its text. */
  public static void logUnusable(ChatTask task, ChatUsage usage) {
    log.info("llm task={} model={} verdict=unusable_json", task, usage.model());
  }

  /** The deadline passed before the whole answer was there; the text names the time given. */
  public static AppException timeout(Deadline deadline) {
    String seconds =
        BigDecimal.valueOf(deadline.total().toMillis(), 3).stripTrailingZeros().toPlainString();
    return AppException.of(
        Kind.TIMEOUT,
        "LLM_TIMEOUT",
        "LLM request timed out after " + seconds + " seconds. Please try again.");
  }

  /** Any other failure: refused, unreachable, over the provider's quota, or an unusable answer. */
  public static AppException unavailable() {
    return AppException.of(
        Kind.UNAVAILABLE, "LLM_UNAVAILABLE", "LLM service unavailable. Please try again later.");
  }

  /**
   * Our own limit was reached, so nothing was spent on the request.
   *
   * @param wait until there may be room again
   */
  public static AppException tooManyWaiting(Duration wait) {
    return AppException.of(
            Kind.LIMITED,
            "TOO_MANY_WAITING",
            "Too many requests are waiting for the model. Please try again later.")
        .retryAfter(wait);
  }
}
