package dev.jobwise.server.generation.letter;

import dev.jobwise.server.generation.document.Generation;

/**
 * The events for a reader of a letter, in this order: queued*, started, (delta | heartbeat)*,
 * completed.
 */
public sealed interface LetterEvent {

  /**
   * The letter is waiting for its turn.
   *
   * @param position 1 is next
   */
  record Queued(String generationId, int position, double estimatedWaitSeconds)
      implements LetterEvent {}

  /**
   * The letter has started.
   *
   * @param rankingId the stored ranking that chose its content, or null
   * @param model the model that writes it, or null while unknown
   */
  record Started(String generationId, String jobId, String rankingId, String model)
      implements LetterEvent {}

  /**
   * More text.
   *
   * @param offset code points of the letter before this text
   */
  record Delta(int offset, String text) implements LetterEvent {

    /** Code points of the letter up to the end of this text. */
    public int end() {
      return offset + text.codePointCount(0, text.length());
    }
  }

  /** The connection is alive, and there is nothing new. */
  record Heartbeat() implements LetterEvent {}

  /** The letter is complete; nothing follows. */
  record Completed(Generation generation) implements LetterEvent {}
}
