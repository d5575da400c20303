package dev.jobwise.server.llm;

/**
 * What an answer took.
 *
 * @param model the model that really answered
 * @param inputTokens tokens of the question, as the provider counted them; an estimate where it did
 *     not say
 * @param outputTokens tokens of the answer and of thoughts before it, likewise
 * @param seconds from the request to the end of the answer
 */
public record ChatUsage(String model, int inputTokens, int outputTokens, double seconds) {

  /** Tokens of question and answer. */
  public int totalTokens() {
    return inputTokens + outputTokens;
  }

  /** The sum of two calls of one request; the model is this one's. */
  public ChatUsage plus(ChatUsage other) {
    return new ChatUsage(
        model,
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens,
        seconds + other.seconds);
  }
}
