package dev.jobwise.server.llm;

import dev.jobwise.server.common.AppException;

/**
 * Hears a streamed answer. Calls come one after another, never at the same time: {@link #onModel}
 * once, {@link #onText} any number of times, then either {@link #onEnd} or {@link #onFailure},
 * which may also come first.
 */
public interface ChatListener {

  /** The provider has accepted the request; {@code model} is the one that answers. */
  void onModel(String model);

  /** The next piece of the answer, never empty; reasoning is not part of it. */
  void onText(String text);

  /** The model finished by itself, and the answer holds text. */
  void onEnd(ChatUsage usage);

  /** The answer is incomplete; what {@link #onText} brought is all there is. */
  void onFailure(AppException failure);
}
