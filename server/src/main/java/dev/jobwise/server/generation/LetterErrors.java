package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.AppException.Kind;
import java.util.Map;

/** How a letter can end other than well, besides the model's own failures. */
final class LetterErrors {

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

  static AppException draining() {
    return AppException.of(
        Kind.UNAVAILABLE, "DRAINING", "The server is shutting down. Please try again.");
  }

  static AppException tooManyRunning(int most) {
    return AppException.of(
        Kind.LIMITED,
        "TOO_MANY_RUNNING_LETTERS",
        "Only " + most + " letters may be written at the same time. Please try again later.");
  }

  /** What ended a stored letter, as it was told when it happened. */
  static AppException ofStored(String reason, String message) {
    Kind kind =
        switch (reason) {
          case "CANCELLED" -> Kind.CANCELLED;
          case "LLM_TIMEOUT" -> Kind.TIMEOUT;
          default -> Kind.UNAVAILABLE;
        };
    return AppException.of(kind, reason, message);
  }

  /**
   * The error with the facts that a reader needs to go on: which letter, and how much is stored.
   */
  static AppException about(AppException failure, String generationId, int length) {
    return failure.with(Map.of("generation_id", generationId, "length", Integer.toString(length)));
  }
}
