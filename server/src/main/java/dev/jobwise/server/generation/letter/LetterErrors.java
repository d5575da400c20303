package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.AppException.Kind;
import dev.jobwise.server.generation.document.Generation;
import java.time.Duration;
import java.util.Map;

/** How a letter can end other than well, besides the model's own failures. */
final class LetterErrors {

  /** How long a letter takes, about. */
  private static final Duration A_LETTERS_TIME = Duration.ofSeconds(5);

  private LetterErrors() {}

  static AppException cancelled() {
    return AppException.of(Kind.CANCELLED, "CANCELLED", "The letter was cancelled.");
  }

  static AppException interrupted() {
    return AppException.of(
        Kind.UNAVAILABLE,
        "INTERRUPTED",
        "The letter was interrupted by a server restart. Please generate it again.");
  }

  /** Our bug. Like everywhere, callers learn nothing else about it. */
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
        .retryAfter(A_LETTERS_TIME);
  }

  /** What ended a stored letter, as it was told when it happened. */
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

  /** A reader has, or wants, more than there is of a letter that has ended. */
  static AppException beyondText(LetterRun run) {
    int length = run.length();
    return about(
        AppException.of(
            Kind.OUT_OF_RANGE, "OFFSET_BEYOND_TEXT", "The text has only " + length + " characters"),
        run.generationId(),
        length);
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
