package dev.jobwise.server.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Deadline;

/**
 * One question to a model.
 *
 * @param userId whose request it is: users take turns where requests have to wait
 * @param task what is asked; it chooses the list of models, and the offline writer's answer
 * @param instructions our text: the only part that the model is to obey
 * @param facts the data to work on, all of it untrusted; sent last and as JSON
 * @param answerSchema JSON Schema of the answer, or null for plain text; each object in it lists
 *     all its properties as required and allows no other, since some models take nothing else
 * @param maxAnswerTokens most tokens that the answer may take; room for reasoning is added to it
 *     where a model needs it
 * @param temperature 0 for the most likely answer, above 0 for variation
 * @param deadline by when the whole answer must be there
 * @param model the only model that may answer; null for those that are configured
 */
public record ChatRequest(
    int userId,
    ChatTask task,
    String instructions,
    JsonNode facts,
    JsonNode answerSchema,
    int maxAnswerTokens,
    double temperature,
    Deadline deadline,
    String model) {

  /** A question to the models that are configured. */
  public ChatRequest(
      int userId,
      ChatTask task,
      String instructions,
      JsonNode facts,
      JsonNode answerSchema,
      int maxAnswerTokens,
      double temperature,
      Deadline deadline) {
    this(
        userId,
        task,
        instructions,
        facts,
        answerSchema,
        maxAnswerTokens,
        temperature,
        deadline,
        null);
  }

  /**
   * The same question to one model alone.
   *
   * @param chosen null for those that are configured
   */
  public ChatRequest to(String chosen) {
    return new ChatRequest(
        userId,
        task,
        instructions,
        facts,
        answerSchema,
        maxAnswerTokens,
        temperature,
        deadline,
        chosen);
  }
}
