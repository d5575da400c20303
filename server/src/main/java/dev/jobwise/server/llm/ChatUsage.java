package dev.jobwise.server.llm;

/**
 * What an answer took.
 *
 * @param model the model that really answered
 * @param totalTokens tokens of question and answer, as the provider counted them; an estimate where
 *     it did not say
 * @param seconds from the request to the end of the answer
 */
public record ChatUsage(String model, int totalTokens, double seconds) {

  /** The sum of two calls of one request; the model is this one's. */
  public ChatUsage plus(ChatUsage other) {
    return new ChatUsage(model, totalTokens + other.totalTokens, seconds + other.seconds);
  }
}
