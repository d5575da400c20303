package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.llm.ChatRequest;
import java.util.Locale;

/**
 * Writes the body of a chat completion request. Instructions come first and facts last, so that
 * equal beginnings hit the provider's prefix cache and data can never pass for an instruction.
 */
final class GroqRequests {

  /** What {@code reasoning_effort: low} may take before the answer begins: some hundred tokens. */
  static final int REASONING_ROOM_TOKENS = 1024;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean groq;

  GroqRequests(boolean groq) {
    this.groq = groq;
  }

  byte[] body(ChatRequest request, String model, boolean streamed) {
    boolean reasons = reasons(model);
    ObjectNode body = JSON.createObjectNode().put("model", model);
    // Groq does not take a strict schema together with streaming, and other models than these know
    // only "some JSON": then the schema stands in the instructions.
    boolean strict = request.answerSchema() != null && reasons && groq && !streamed;
    ObjectNode format = strict ? strictFormat(request) : jsonFormat(request, streamed);
    if (format != null) {
      body.set("response_format", format);
    }
    String instructions = strict ? request.instructions() : withSchema(request);
    body.putArray("messages")
        .add(message("system", instructions))
        .add(message("user", request.facts().toString()));
    body.put("temperature", request.temperature());
    int maxTokens = maxAnswerTokens(request, model);
    // The older name is the only one that all self-hosted servers know.
    body.put(groq ? "max_completion_tokens" : "max_tokens", maxTokens);
    if (reasons) {
      body.put("reasoning_effort", "low");
      if (groq) {
        body.put("include_reasoning", false);
      }
    }
    if (streamed) {
      body.put("stream", true).putObject("stream_options").put("include_usage", true);
    }
    return bytes(body);
  }

  /** Most tokens that the model may write, reasoning included. */
  static int maxAnswerTokens(ChatRequest request, String model) {
    return request.maxAnswerTokens() + (reasons(model) ? REASONING_ROOM_TOKENS : 0);
  }

  private static boolean reasons(String model) {
    return model.startsWith("openai/gpt-oss-");
  }

  private static ObjectNode strictFormat(ChatRequest request) {
    ObjectNode format = JSON.createObjectNode().put("type", "json_schema");
    format
        .putObject("json_schema")
        .put("name", request.task().name().toLowerCase(Locale.ROOT))
        .put("strict", true)
        .set("schema", request.answerSchema());
    return format;
  }

  private static ObjectNode jsonFormat(ChatRequest request, boolean streamed) {
    return request.answerSchema() == null || streamed
        ? null
        : JSON.createObjectNode().put("type", "json_object");
  }

  /** The word JSON must stand in the messages, or {@code json_object} is refused. */
  private static String withSchema(ChatRequest request) {
    return request.answerSchema() == null
        ? request.instructions()
        : request.instructions()
            + "\n\nAnswer with one JSON object and nothing else. Its JSON Schema:\n"
            + request.answerSchema();
  }

  private static ObjectNode message(String role, String content) {
    return JSON.createObjectNode().put("role", role).put("content", content);
  }

  private static byte[] bytes(ObjectNode body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree can always be written", e);
    }
  }
}
