package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.Prompts;
import java.util.List;

/** What a model is asked for when a sentence of a strict letter claims what no source supports. */
final class StrictPrompt {

  private static final String INSTRUCTIONS =
      Prompts.instructions(StrictPrompt.class, "strict.v1.txt");

  private static final int ANSWER_TOKENS = 200;

  private StrictPrompt() {}

  /**
   * @param letter the request that the letter is written by
   */
  static ChatRequest of(ChatRequest letter, String sentence, List<Claim> unsupported) {
    ObjectNode facts = letter.facts().deepCopy();
    facts.put("sentence", sentence);
    ArrayNode problems = facts.putArray("problems");
    for (Claim claim : unsupported) {
      problems.addObject().put("text", claim.text()).put("problem", claim.note());
    }
    return new ChatRequest(
        letter.userId(),
        letter.task(),
        INSTRUCTIONS,
        facts,
        null,
        ANSWER_TOKENS,
        letter.temperature(),
        letter.deadline(),
        letter.model());
  }
}
