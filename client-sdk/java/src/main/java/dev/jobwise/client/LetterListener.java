package dev.jobwise.client;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.generation.v1.CoverLetterQueued;
import dev.jobwise.generation.v1.CoverLetterStarted;
import dev.jobwise.generation.v1.Generation;

/**
 * Hears of a letter as it is written. Its methods are called one after another, on a thread that
 * other letters need too: they must not block. Either {@link #onCompleted} or {@link #onFailed}
 * comes last, unless the letter is closed first. What one of them throws ends the reading, and goes
 * to the thread's {@link Thread.UncaughtExceptionHandler}.
 */
public interface LetterListener {

  /** The letter waits for its turn. */
  default void onQueued(CoverLetterQueued queued) {}

  /** The letter has begun. */
  default void onStarted(CoverLetterStarted started) {}

  /** More text. The joined texts are the letter. */
  void onText(String text);

  /** The letter is complete. */
  void onCompleted(Generation letter);

  /**
   * There will be no more text.
   *
   * @param failure a {@link dev.jobwise.client.error.LetterLostException} if the letter has failed
   */
  void onFailed(JobWiseException failure);
}
