package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.AppException.Kind;
import dev.jobwise.server.generation.document.Generation;
import java.time.Duration;
import java.util.Map;

/** The errors that end a letter, besides the model's own, or keep it from being started or read. */
final class LetterErrors {

  /** A letter takes about as long. */
  private static final Duration LETTER_TIME = Duration.ofSeconds(5);

  private LetterErrors() {}

  /** Somebody whose letter it is has ended it. */
  static AppException cancelled() {
    return AppException.of(Kind.CANCELLED, "CANCELLED", "The letter was cancelled.");
  }

  /** Whether this is what ended a stored letter that has failed. */
  static boolean isCancelled(Generation failed) {
    return failed.errorReason().equals(cancelled().reason());
  }

  /** A letter whose document is gone: cancelled, with nothing of it left. */
  static AppException deleted(String generationId) {
    return about(cancelled(), generationId, 0);
  }

  static AppException interrupted() {
    return AppException.of(
        Kind.UNAVAILABLE,
        "INTERRUPTED",
        "The letter was interrupted by a server restart. Please generate it again.");
  }

  /** A bug of ours. Callers learn nothing else about it, as everywhere. */
  static AppException internal() {
    return AppException.of(Kind.INTERNAL, "INTERNAL", "Internal server error");
  }

  static AppException draining() {
    return AppException.of(
        Kind.UNAVAILABLE, "DRAINING", "The server is shutting down. Please try again.");
  }

  static AppException tooManyRunning(int most) {
    return AppException.of(
            Kind.LIMITED,
            "TOO_MANY_RUNNING_LETTERS",
            "Only " + most + " letters may be written at the same time. Please try again later.")
        .retryAfter(LETTER_TIME);
  }

  /** What ended a stored letter, as its readers were told. */
  static AppException ofStored(Generation stored) {
    Kind kind =
        switch (stored.errorReason()) {
          case "CANCELLED" -> Kind.CANCELLED;
          case "LLM_TIMEOUT" -> Kind.TIMEOUT;
          case "INTERNAL" -> Kind.INTERNAL;
          case "TOO_MANY_WAITING" -> Kind.LIMITED;
          default -> Kind.UNAVAILABLE;
        };
    return about(
        AppException.of(kind, stored.errorReason(), stored.errorMessage()),
        stored.id(),
        stored.contentText());
  }

  /** A reader asks for more than a letter that has ended holds. */
  static AppException beyondText(Letter letter) {
    int length = letter.length();
    return about(
        AppException.of(
            Kind.OUT_OF_RANGE, "OFFSET_BEYOND_TEXT", "The text has only " + length + " characters"),
        letter.generationId(),
        length);
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
