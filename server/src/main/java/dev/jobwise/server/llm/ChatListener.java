package dev.jobwise.server.llm;

import dev.jobwise.server.common.error.AppException;
import java.time.Duration;

/**
 * Hears a streamed answer. Calls come one after another, never at the same time: {@link #onAsked}
 * and {@link #onQueued} any number of times, {@link #onSent} and {@link #onModel} once, {@link
 * #onText} any number of times, then either {@link #onEnd} or {@link #onFailure}, which may also
 * come first. Where a request need not wait, {@link #onSent} comes before {@link ChatModel#stream}
 * returns.
 */
public interface ChatListener extends ChatProgress {

  /**
   * The request waits for its turn; told again when its place changes.
   *
   * @param position 1 is next
   * @param estimatedWait by what is known now; zero if nothing is
   */
  default void onQueued(int position, Duration estimatedWait) {}

  @Override
  void onModel(String model);

  /** The next piece of the answer, never empty; reasoning is not part of it. */
  void onText(String text);

  /** The model finished by itself, and the answer holds text. */
  void onEnd(ChatUsage usage);

  /** The answer is incomplete; what {@link #onText} brought is all there is. */
  void onFailure(AppException failure);
}
