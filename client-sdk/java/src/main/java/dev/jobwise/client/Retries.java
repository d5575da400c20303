package dev.jobwise.client;

import static dev.jobwise.errors.v1.Reason.REASON_DAILY_TOKENS_USED;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_FAILED_SIGN_INS;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;
import static dev.jobwise.errors.v1.Reason.REASON_UNSPECIFIED;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.client.error.LetterLostException;
import dev.jobwise.client.error.UnauthenticatedException;
import dev.jobwise.client.error.UnavailableException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Which failures a repeated call may get around, and how long to wait before it. */
final class Retries {

  private static final Duration FIRST = Duration.ofMillis(100);

  /** A server that comes back is noticed soon; one that does not is not flooded. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private Retries() {}

  /** Whether the call was refused only because its access token is no longer valid. */
  static boolean isForItsToken(JobWiseException failure) {
    return failure instanceof UnauthenticatedException
        && (failure.reason() == REASON_INVALID_TOKEN || failure.reason() == REASON_UNSPECIFIED);
  }

  /**
   * Whether a repeated call may succeed and does no harm.
   *
   * @param repeatable whether the call does the same when it is made twice as when it is made once
   */
  static boolean mayHelp(JobWiseException failure, boolean repeatable) {
    if (failure instanceof LetterLostException) {
      return false;
    }
    if (failure instanceof UnavailableException unavailable && unavailable.isUnsent()
        || failure.reason() == REASON_TOO_MANY_REQUESTS) {
      return true;
    }
    return repeatable
        && switch (failure.code()) {
          // The server has already asked the model more than once.
          case UNAVAILABLE -> failure.reason() != REASON_LLM_UNAVAILABLE;
          // Another wrong password would only make the wait longer for the owner, too.
          case RESOURCE_EXHAUSTED ->
              failure.reason() != REASON_DAILY_TOKENS_USED
                  && failure.reason() != REASON_TOO_MANY_FAILED_SIGN_INS;
          default -> false;
        };
  }

  /** Whether the connection broke under a stream, in one of the forms that this takes. */
  static boolean isBrokenConnection(JobWiseException failure) {
    // A letter may be lost for a reason that is newer than this client.
    return failure.reason() == REASON_UNSPECIFIED
        && !(failure instanceof LetterLostException)
        && switch (failure.code()) {
          case UNAVAILABLE, INTERNAL, UNKNOWN, CANCELLED, ABORTED -> true;
          default -> false;
        };
  }

  /**
   * The time to wait: longer each time, and never the same for two clients that failed together.
   *
   * @param attempt the number of failures before this one
   */
  static Duration pause(JobWiseException failure, int attempt) {
    long most = Math.min(FIRST.toMillis() << Math.min(attempt, 10), LONGEST.toMillis());
    Duration pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    return failure.retryAfter().filter(asked -> asked.compareTo(pause) > 0).orElse(pause);
  }
}
