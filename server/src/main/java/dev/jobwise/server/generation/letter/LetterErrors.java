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
import java.util.HashMap;
import java.util.Map;

/**
 * The errors, besides the model's own, that end a letter or prevent it from being started or read.
 */
final class LetterErrors {

  /** About the duration of one letter. */
  private static final Duration LETTER_TIME = Duration.ofSeconds(5);

  private static final int MAX_CLAIM = 120;

  private LetterErrors() {}

  /** The owner has ended the letter. */
  static AppException cancelled() {
    return AppException.of(REASON_CANCELLED);
  }

  /** Whether a cancellation ended this failed letter. */
  static boolean isCancelled(Generation failed) {
    return failed.errorReason().equals(cancelled().wireName());
  }

  /** A letter whose document is gone: cancelled, with nothing left of it. */
  static AppException deleted(String generationId) {
    return about(cancelled(), generationId, 0);
  }

  static AppException interrupted() {
    return AppException.of(REASON_INTERRUPTED);
  }

  /** A bug of ours. As everywhere, callers learn nothing else about it. */
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

  /** The error that ended a stored letter, as its readers saw it. */
  static AppException ofStored(Generation stored) {
    return about(
        AppException.retold(Reasons.ofWireName(stored.errorReason()), stored.errorMessage()),
        stored.id(),
        stored.contentText());
  }

  /**
   * A reader asks for text beyond the end of a letter that has ended. If the letter failed, the
   * error says why: its reader may have seen text that was lost before it could be stored.
   *
   * @param failure what ended the letter; null if it is complete
   */
  static AppException beyondText(String generationId, int length, AppException failure) {
    AppException beyond =
        about(AppException.of(REASON_OFFSET_BEYOND_TEXT, length), generationId, length);
    if (failure == null) {
      return beyond;
    }
    Map<String, String> facts = new HashMap<>(beyond.metadata());
    facts.put("ended_reason", failure.wireName());
    facts.put("ended_detail", failure.getMessage());
    return beyond.with(facts);
  }

  /** The error with what a reader needs to continue: which letter, and how much of it is stored. */
  static AppException about(AppException failure, String generationId, int length) {
    return failure.with(Map.of("generation_id", generationId, "length", Integer.toString(length)));
  }

  /** As {@link #about(AppException, String, int)}, given the stored text. */
  static AppException about(AppException failure, String generationId, String storedText) {
    return about(failure, generationId, storedText.codePointCount(0, storedText.length()));
  }
}
