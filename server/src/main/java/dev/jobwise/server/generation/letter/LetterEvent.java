package dev.jobwise.server.generation.letter;

import dev.jobwise.server.generation.document.Generation;

/**
 * What a reader of a letter is told, in this order: queued*, started, (delta | heartbeat)*,
 * completed.
 */
public sealed interface LetterEvent {

  /**
   * The letter waits for a place.
   *
   * @param position 1 is next
   */
  record Queued(String generationId, int position, double estimatedWaitSeconds)
      implements LetterEvent {}

  /**
   * The letter has started.
   *
   * @param rankingId the stored ranking that chose its content, or null
   * @param model the model that writes it, or null while that is not known
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

  /** The connection lives, and there is nothing new. */
  record Heartbeat() implements LetterEvent {}

  /** The letter is whole; nothing follows. */
  record Completed(Generation generation) implements LetterEvent {}
}
