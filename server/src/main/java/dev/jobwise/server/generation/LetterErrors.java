package dev.jobwise.server.generation;

import static dev.jobwise.errors.v1.Reason.REASON_CANCELLED;
import static dev.jobwise.errors.v1.Reason.REASON_DRAINING;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_INTERRUPTED;
import static dev.jobwise.errors.v1.Reason.REASON_OFFSET_BEYOND_TEXT;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_RUNNING_LETTERS;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.Reasons;
import java.time.Duration;
import java.util.Map;

/** How a letter can end other than well, besides the model's own failures. */
final class LetterErrors {

  /** How long a letter takes, about. */
  private static final Duration A_LETTERS_TIME = Duration.ofSeconds(5);

  private LetterErrors() {}

  static AppException cancelled() {
    return AppException.of(REASON_CANCELLED);
  }

  static AppException interrupted() {
    return AppException.of(REASON_INTERRUPTED);
  }

  /** Our bug. Like everywhere, callers learn nothing else about it. */
  static AppException internal() {
    return AppException.of(REASON_INTERNAL);
  }

  static AppException draining() {
    return AppException.of(REASON_DRAINING);
  }

  static AppException tooManyRunning(int most) {
    return AppException.of(REASON_TOO_MANY_RUNNING_LETTERS, most).retryAfter(A_LETTERS_TIME);
  }

  /** What ended a stored letter, as it was told when it happened. */
  static AppException ofStored(Generation stored) {
    return about(
        AppException.retold(Reasons.ofWireName(stored.errorReason()), stored.errorMessage()),
        stored.id(),
        stored.contentText());
  }

  /** A reader has, or wants, more than there is of a letter that has ended. */
  static AppException beyondText(LetterRun run) {
    int length = run.length();
    return about(AppException.of(REASON_OFFSET_BEYOND_TEXT, length), run.generationId(), length);
  }

  /**
   * The error with the facts that a reader needs to go on: which letter, and how much is stored.
   */
  static AppException about(AppException failure, String generationId, int length) {
    return failure.with(Map.of("generation_id", generationId, "length", Integer.toString(length)));
  }

  /** As the other, where the stored text is at hand. */
  static AppException about(AppException failure, String generationId, String storedText) {
    return about(failure, generationId, storedText.codePointCount(0, storedText.length()));
  }
}
