package dev.jobwise.server.llm.groq;

import static dev.jobwise.server.llm.groq.Dialect.JSON_OBJECT;
import static dev.jobwise.server.llm.groq.Dialect.JSON_SCHEMA;
import static dev.jobwise.server.llm.groq.Dialect.STREAM;
import static dev.jobwise.server.llm.groq.Dialect.SYSTEM;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.llm.ChatRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the body of a chat-completion request. Instructions come first and facts last, so that
 * equal beginnings hit the provider's prefix cache, and data can never pass for an instruction.
 */
final class GroqRequests {

  /** What {@code reasoning_effort: low} may use before the answer begins: some hundred tokens. */
  static final int REASONING_ROOM_TOKENS = 1024;

  /**
   * Models that think before they write, within the same token limit, and can be told to think
   * little. Each host has its own prefixes for them.
   */
  private static final Pattern REASONS =
      Pattern.compile("(?:^|/)(?:gpt-oss[-:]|o[1-9](?:-|$)|gpt-5(?!.*chat))");

  /** Models that put their thoughts into the text, unless Groq is told to hide them. */
  private static final Pattern THINKS_ALOUD = Pattern.compile("(?i)qwen-?3|qwq|deepseek-r1");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean groq;

  GroqRequests(boolean groq) {
    this.groq = groq;
  }

  /**
   * @param refused what the model's server does not support: see {@link Dialect#refused}
   */
  ObjectNode body(ChatRequest request, String model, Set<String> refused) {
    boolean reasons = reasons(model);
    String form = request.answerSchema() == null ? null : jsonForm(model, refused);
    boolean strict = JSON_SCHEMA.equals(form);
    ObjectNode body = JSON.createObjectNode().put("model", model);
    if (form != null) {
      body.set("response_format", strict ? strictFormat(request) : format(form));
    }
    // A model that is not held to the schema gets it in the instructions.
    String instructions = strict ? request.instructions() : withSchema(request);
    String facts = request.facts().toString();
    if (refused.contains(SYSTEM)) {
      body.putArray("messages").add(message("user", instructions + "\n\n" + facts));
    } else {
      body.putArray("messages").add(message(SYSTEM, instructions)).add(message("user", facts));
    }
    if (!refused.contains("temperature")) {
      body.put("temperature", request.temperature());
    }
    // The older name is the only one that all self-hosted servers know.
    String limit = groq ? "max_completion_tokens" : "max_tokens";
    String otherLimit = groq ? "max_tokens" : "max_completion_tokens";
    limit = refused.contains(limit) ? otherLimit : limit;
    if (!refused.contains(limit)) {
      body.put(limit, maxAnswerTokens(request, model));
    }
    if (reasons) {
      body.put("reasoning_effort", "low");
    }
    if (groq && reasons) {
      body.put("include_reasoning", false);
    } else if (groq && thinksAloud(model)) {
      body.put("reasoning_format", "hidden");
    }
    // Groq does not combine a strict schema with streaming.
    if (!refused.contains(STREAM) && !(groq && strict)) {
      body.put(STREAM, true).putObject("stream_options").put("include_usage", true);
    }
    return body.without(refused);
  }

  /** Maximum tokens that the model may write, including reasoning. */
  static int maxAnswerTokens(ChatRequest request, String model) {
    return request.maxAnswerTokens()
        + (reasons(model) || thinksAloud(model) ? REASONING_ROOM_TOKENS : 0);
  }

  private static boolean reasons(String model) {
    return REASONS.matcher(model).find();
  }

  private static boolean thinksAloud(String model) {
    return THINKS_ALOUD.matcher(model).find();
  }

  /** Null if only the instructions can ask for JSON. */
  private String jsonForm(String model, Set<String> refused) {
    boolean knowsSchemas = groq && reasons(model);
    return (knowsSchemas ? List.of(JSON_SCHEMA, JSON_OBJECT) : List.of(JSON_OBJECT, JSON_SCHEMA))
        .stream().filter(form -> !refused.contains(form)).findFirst().orElse(null);
  }

  private static ObjectNode strictFormat(ChatRequest request) {
    ObjectNode format = format(JSON_SCHEMA);
    format
        .putObject(JSON_SCHEMA)
        .put("name", request.task().name().toLowerCase(Locale.ROOT))
        .put("strict", true)
        .set("schema", request.answerSchema());
    return format;
  }

  private static ObjectNode format(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  /** The messages must contain the word JSON, or {@code json_object} is refused. */
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
}
