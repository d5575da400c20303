package dev.jobwise.server.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.Prompts;
import dev.jobwise.server.llm.TokenEstimate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the request for the style of a text. */
final class StylePrompt {

  private static final Logger log = LoggerFactory.getLogger(StylePrompt.class);

  private static final String INSTRUCTIONS =
      Prompts.instructions(StylePrompt.class, "style.v1.txt");
  private static final JsonNode SCHEMA = schema();

  /** About four pages, more than a style needs; the smallest models have 8,192 tokens in all. */
  private static final int MAX_SAMPLE_TOKENS = 3000;

  private static final int MAX_ANSWER_TOKENS = 400;

  private StylePrompt() {}

  /** Builds the request. A text that is too long for the model is cut at the end of a sentence. */
  static ChatRequest of(int userId, String sampleText, Deadline deadline) {
    String start = TokenEstimate.cut(sampleText, MAX_SAMPLE_TOKENS);
    if (start.length() < sampleText.length()) {
      log.info(
          "A sample was cut from {} to {} characters for its style",
          sampleText.length(),
          start.length());
    }
    ObjectNode facts = JsonNodeFactory.instance.objectNode().put("sample_text", start);
    return new ChatRequest(
        userId, ChatTask.STYLE, INSTRUCTIONS, facts, SCHEMA, MAX_ANSWER_TOKENS, 0, deadline);
  }

  private static JsonNode schema() {
    ObjectNode schema =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "object")
            .put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    for (String text : List.of("tone", "vocabulary_level", "sentence_structure")) {
      properties.putObject(text).put("type", "string");
    }
    properties
        .putObject("key_phrases")
        .put("type", "array")
        .putObject("items")
        .put("type", "string");
    properties.fieldNames().forEachRemaining(schema.putArray("required")::add);
    return schema;
  }
}
