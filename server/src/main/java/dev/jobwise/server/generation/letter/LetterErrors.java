package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_CANCELLED;
import static dev.jobwise.errors.v1.Reason.REASON_DRAINING;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_INTERRUPTED;
import static dev.jobwise.errors.v1.Reason.REASON_OFFSET_BEYOND_TEXT;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_RUNNING_LETTERS;
import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_CLAIMS;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.Reasons;
import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.document.Generation;
import java.time.Duration;
import java.util.Map;

/** The errors that end a letter, besides the model's own, or keep it from being started or read. */
final class LetterErrors {

  /** A letter takes about as long. */
  private static final Duration LETTER_TIME = Duration.ofSeconds(5);

  private static final int MAX_CLAIM = 120;

  private LetterErrors() {}

  /** Somebody whose letter it is has ended it. */
  static AppException cancelled() {
    return AppException.of(REASON_CANCELLED);
  }

  /** Whether this is what ended a stored letter that has failed. */
  static boolean isCancelled(Generation failed) {
    return failed.errorReason().equals(cancelled().wireName());
  }

  /** A letter whose document is gone: cancelled, with nothing of it left. */
  static AppException deleted(String generationId) {
    return about(cancelled(), generationId, 0);
  }

  static AppException interrupted() {
    return AppException.of(REASON_INTERRUPTED);
  }

  /** A bug of ours. Callers learn nothing else about it, as everywhere. */
  static AppException internal() {
    return AppException.of(REASON_INTERNAL);
  }

  /** A strict letter that has too little left without what no source supports. */
  static AppException unsupportedClaims(Claim first) {
    return AppException.of(REASON_UNSUPPORTED_CLAIMS, shortened(first.text()));
  }

  /** The row of a letter holds 255 characters of what ended it. */
  private static String shortened(String text) {
    int most = Math.min(text.length(), MAX_CLAIM);
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  static AppException draining() {
    return AppException.of(REASON_DRAINING);
  }

  static AppException tooManyRunning(int most) {
    return AppException.of(REASON_TOO_MANY_RUNNING_LETTERS, most).retryAfter(LETTER_TIME);
  }

  /** What ended a stored letter, as its readers were told. */
  static AppException ofStored(Generation stored) {
    return about(
        AppException.retold(Reasons.ofWireName(stored.errorReason()), stored.errorMessage()),
        stored.id(),
        stored.contentText());
  }

  /** A reader asks for more than a letter that has ended holds. */
  static AppException beyondText(String generationId, int length) {
    return about(AppException.of(REASON_OFFSET_BEYOND_TEXT, length), generationId, length);
  }

  /** The error with what a reader needs to go on: which letter, and how much of it is stored. */
  static AppException about(AppException failure, String generationId, int length) {
    return failure.with(Map.of("generation_id", generationId, "length", Integer.toString(length)));
  }

  /** As {@link #about(AppException, String, int)}, where the stored text is at hand. */
  static AppException about(AppException failure, String generationId, String storedText) {
    return about(failure, generationId, storedText.codePointCount(0, storedText.length()));
  }
}
