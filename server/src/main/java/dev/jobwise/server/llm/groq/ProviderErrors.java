package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which providers tell that something went wrong: there is no standard. */
final class ProviderErrors {

  // Two objects in one line are damage: the second must not be lost without a word.
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Keys of an error where there is no answer beside them. */
  private static final List<String> ERROR_KEYS =
      List.of("errors", "detail", "message", "msg", "exception", "fault", "error_code");

  private static final Pattern SPEAKS_OF_AN_ERROR =
      Pattern.compile("(?i)error|exception|fail|abort|timed? ?out|unavailable|overload");

  private static final Pattern NOT_IN_A_CODE = Pattern.compile("[^a-z0-9_.-]");
  private static final int MAX_CODE = 64;

  private ProviderErrors() {}

  /** The JSON of a text, or a missing node. */
  static JsonNode tree(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node == null ? JSON.missingNode() : node;
    } catch (JsonProcessingException notJson) {
      return JSON.missingNode();
    }
  }

  /** Whether a chunk, or what came in the place of an answer, is the news of a failure. */
  static boolean tells(JsonNode node) {
    if (isSet(node.path("error"))
        || isSet(node.path("x_groq").path("error"))
        || isSet(node.path("choices").path(0).path("error"))
        || isErrorName(node.path("object").asText())
        || isErrorName(node.path("type").asText())
        || node.path("base_resp").path("status_code").asInt() != 0) {
      return true;
    }
    return !node.has("choices") && ERROR_KEYS.stream().anyMatch(key -> isSet(node.path(key)));
  }

  /** Whether an event, an object or a type is called one. */
  static boolean isErrorName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("error") || lower.contains("exception") || lower.startsWith("fail");
  }

  /** Whether words that are no JSON tell of a failure. */
  static boolean speaksOfOne(String text) {
    return SPEAKS_OF_AN_ERROR.matcher(text).find();
  }

  /** The {@code code} of an error, as the provider wrote it, or an empty text. */
  static String code(JsonNode body) {
    return body.path("error").path("code").asText();
  }

  /** The provider's code, or else type, of an error, fit for the log; {@code -} without one. */
  static String shortCode(JsonNode body) {
    JsonNode error = body.path("error").isObject() ? body.path("error") : body;
    for (String key : List.of("code", "type", "status")) {
      String text = error.path(key).isValueNode() ? error.path(key).asText() : "";
      String clean = NOT_IN_A_CODE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
      if (!clean.isEmpty() && !clean.equals("null")) {
        return clean.substring(0, Math.min(MAX_CODE, clean.length()));
      }
    }
    return "-";
  }

  /** Whether there is something: some providers write {@code "error": null} into every chunk. */
  static boolean isSet(JsonNode node) {
    return !node.isMissingNode()
        && !node.isNull()
        && !(node.isTextual() && node.textValue().isEmpty())
        && !(node.isBoolean() && !node.booleanValue());
  }
}
