package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in which providers report errors: there is no standard. */
final class ProviderErrors {

  // Two objects in one line are damage: the second must not be lost silently.
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // Servers in Python write NaN for the speed of an answer that took no time.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /** Keys of an error when there is no answer next to them, and others that begin like it. */
  private static final Set<String> ERROR_KEYS =
      Set.of("detail", "message", "msg", "exception", "fault");

  /** What services that report success, too, have as a code. */
  private static final Set<String> NO_ERROR = Set.of("", "0", "200", "ok", "success");

  private static final Pattern SPEAKS_OF_AN_ERROR =
      Pattern.compile(
          "(?i)error|exception|fail|abort|cancel|interrupt|timed? ?out|unavailable|overload");

  /** Codes and types of providers that don't have a model, or don't have it for us. */
  private static final Set<String> NO_MODEL =
      Set.of(
          "model_not_found",
          "model_decommissioned",
          "model_not_available",
          "model_not_supported",
          "invalid_model",
          "unknown_model");

  /** The same in words, of providers whose codes don't say it; a model's name has no spaces. */
  private static final Pattern SAYS_NO_MODEL =
      Pattern.compile(
          "(?i)model[s:]?(?:[ /]\\S{1,100}+)?(?: does| is| was| has been)?"
              + " (?:not exist|not found|decommissioned|deprecated)"
              + "| is not a valid model ID|(?:no such|unknown) model ");

  /** Codes and types of passing faults, by the status that they would have had as a response. */
  private static final Map<String, Integer> PASSING =
      Map.ofEntries(
          Map.entry("rate_limit_exceeded", 429),
          Map.entry("rate_limit_error", 429),
          Map.entry("too_many_requests", 429),
          Map.entry("resource_exhausted", 429),
          Map.entry("capacity_exceeded", 498),
          Map.entry("server_error", 500),
          Map.entry("internal_error", 500),
          Map.entry("internal_server_error", 500),
          Map.entry("api_error", 500),
          Map.entry("bad_gateway", 502),
          Map.entry("overloaded", 503),
          Map.entry("overloaded_error", 503),
          Map.entry("over_capacity", 503),
          Map.entry("unavailable", 503),
          Map.entry("service_unavailable", 503));

  private static final Pattern STATUS = Pattern.compile("[45]\\d\\d");

  private static final Pattern CODE =
      Pattern.compile("[A-Za-z0-9]{1,32}+(?:_[A-Za-z0-9]{1,32}+){1,8}+");

  private static final Pattern NOT_IN_A_CODE = Pattern.compile("[^a-z0-9_.-]");
  private static final int MAX_CODE = 64;
  private static final List<String> CODE_KEYS = List.of("code", "type", "status");

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

  /** Whether a chunk, or whatever came in place of an answer, reports a failure. */
  static boolean tells(JsonNode node) {
    if (isSet(node.path("error"))
        || isSet(node.path("x_groq").path("error"))
        || isSet(node.path("choices").path(0).path("error"))
        || isErrorName(node.path("object").asText())
        || isErrorName(node.path("type").asText())
        || node.path("base_resp").path("status_code").asInt() != 0) {
      return true;
    }
    return node.path("choices").isEmpty()
        && node.properties().stream()
            .anyMatch(field -> tells(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
  }

  private static boolean tells(String key, JsonNode value) {
    String text = value.asText().toLowerCase(Locale.ROOT);
    return switch (key) {
      case "success", "ok" -> value.isBoolean() && !value.booleanValue();
      case "status" -> isErrorName(text) || STATUS.matcher(text).matches();
      case "code" -> isSet(value) && !NO_ERROR.contains(text);
      default ->
          (ERROR_KEYS.contains(key) || key.startsWith("err"))
              && isSet(value)
              && !(value.isValueNode() && NO_ERROR.contains(text));
    };
  }

  /** Whether the name of a field, an object or a type means an error. */
  static boolean isErrorName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("error") || lower.contains("exception") || lower.startsWith("fail");
  }

  /** Whether a text that is not JSON, or the name of an event, reports a failure. */
  static boolean speaksOfOne(String text) {
    return SPEAKS_OF_AN_ERROR.matcher(text).find();
  }

  /**
   * Whether a refusal says that the provider does not have this model, by a code or in words. vLLM
   * and Ollama use a 404 that names the model, unlike a 404 for a wrong address.
   */
  static boolean isModelGone(int status, String body, String model) {
    JsonNode tree = tree(body);
    JsonNode error = detail(tree);
    boolean told =
        NO_MODEL.contains(error.path("code").asText())
            || NO_MODEL.contains(error.path("type").asText())
            || tree.isContainerNode() && SAYS_NO_MODEL.matcher(body).find();
    return switch (status) {
      case 400, 403 -> told;
      case 404 -> told || tree.isContainerNode() && tree.toString().contains(model);
      default -> false;
    };
  }

  /** The model's text that Groq found not to be the requested JSON, or null. */
  static String rejectedJson(String body) {
    JsonNode told = tree(body);
    return rejectsJson(told) ? detail(told).path("failed_generation").asText("") : null;
  }

  /** Whether Groq has found that the model's text is not the requested JSON. */
  static boolean rejectsJson(JsonNode told) {
    return detail(told).path("code").asText().equals("json_validate_failed");
  }

  /**
   * The provider's error code, or otherwise its type, safe for the log; {@code -} if there is none.
   */
  static String shortCode(JsonNode body) {
    JsonNode error = detail(body);
    for (String key : CODE_KEYS) {
      String text = error.path(key).isValueNode() ? error.path(key).asText() : "";
      String clean = NOT_IN_A_CODE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
      if (!clean.isEmpty() && !clean.equals("null")) {
        return clean.substring(0, Math.min(MAX_CODE, clean.length()));
      }
    }
    return "-";
  }

  /** The status that an error inside an answer would have had as a response; 0 if it names none. */
  static int status(JsonNode told) {
    JsonNode error = detail(told);
    for (String key : CODE_KEYS) {
      String code = error.path(key).asText().toLowerCase(Locale.ROOT);
      if (STATUS.matcher(code).matches()) {
        return Integer.parseInt(code);
      }
      if (PASSING.containsKey(code)) {
        return PASSING.get(code);
      }
    }
    return 0;
  }

  /** Whether an error inside an answer is about the request, not about how the answer went. */
  static boolean blamesRequest(JsonNode told) {
    JsonNode error = detail(told);
    return isSet(error.path("param"))
        || error.path("type").asText().equals("invalid_request_error")
        || List.of(400, 422).contains(status(told));
  }

  /** Where the code and the type of an error are. Groq ends a stream with the code alone. */
  private static JsonNode detail(JsonNode body) {
    return Stream.of(body, body.path("x_groq"), body.path("choices").path(0))
        .map(holder -> holder.path("error"))
        .map(error -> isCode(error) ? JSON.createObjectNode().set("code", error) : error)
        .filter(JsonNode::isObject)
        .findFirst()
        .orElse(body);
  }

  /** Other texts are sentences, which do not belong into the log. */
  private static boolean isCode(JsonNode error) {
    return error.isTextual() && CODE.matcher(error.textValue()).matches();
  }

  /** Whether there is a value: some providers write {@code "error": null} into every chunk. */
  static boolean isSet(JsonNode node) {
    return !node.isMissingNode()
        && !node.isNull()
        && !(node.isTextual() && node.textValue().isEmpty())
        && !(node.isBoolean() && !node.booleanValue());
  }
}
