package dev.jobwise.server.sample;

import dev.jobwise.server.llm.ChatUsage;

/**
 * The style to write in, for a user with an active cover letter.
 *
 * @param applied whether it is the user's own; false for the neutral style, which is the substitute
 *     if the model gave no usable answer
 * @param usage what this request spent on the model; null if the style was known, another request
 *     asked, or the model failed
 */
public record FoundStyle(WritingStyle style, boolean applied, ChatUsage usage) {

  static FoundStyle neutral(ChatUsage usage) {
    return new FoundStyle(WritingStyle.NEUTRAL, false, usage);
  }

  /** Returns the same for a request that only waited for another one's call. */
  FoundStyle withoutUsage() {
    return new FoundStyle(style, applied, null);
  }
}
