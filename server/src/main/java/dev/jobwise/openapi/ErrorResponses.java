package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.error.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes error responses: those that any route may return, and those that a method lists. Their
 * texts come from the error catalogue; their shapes and headers are those of the server.
 */
final class ErrorResponses {

  private static final Map<Integer, List<Reason>> COMMON =
      byStatus(Reasons.all().filter(reason -> Reasons.answer(reason).getCommon()));

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "The request can't be accepted."),
          Map.entry(401, "The request has no valid access token."),
          Map.entry(403, "The object belongs to another user, or the action is forbidden."),
          Map.entry(404, "The object does not exist, or belongs to another user."),
          Map.entry(409, "The action is not possible in the current state."),
          Map.entry(413, "The request is too large."),
          Map.entry(422, "The request breaks rules; `errors` names each wrong field."),
          Map.entry(429, "A limit is reached; `Retry-After` says how long to wait."),
          Map.entry(500, "An internal error."),
          Map.entry(503, "Temporarily unavailable; try again later."),
          Map.entry(504, "The request took too long."));

  private ErrorResponses() {}

  private static Map<Integer, List<Reason>> byStatus(Stream<Reason> reasons) {
    return reasons.collect(
        Collectors.groupingBy(
            reason -> Reasons.answer(reason).getStatus(), TreeMap::new, Collectors.toList()));
  }

  /** Returns the responses that all routes share. */
  static ObjectNode components() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    COMMON.forEach((status, reasons) -> all.set(name(status), answer(status, reasons)));
    return all;
  }

  /**
   * Adds the errors of a route to its responses. Existing ones stay, followed by what the method
   * lists.
   *
   * @param common the statuses that the route shares with others
   */
  static void add(ObjectNode answers, List<Integer> common, List<Reason> own) {
    Map<Integer, List<Reason>> byStatus = byStatus(own.stream());
    common.forEach(status -> byStatus.putIfAbsent(status, List.of()));
    byStatus.forEach(
        (status, reasons) -> {
          String key = Integer.toString(status);
          if (answers.has(key)) {
            extend((ObjectNode) answers.get(key), status, reasons);
            return;
          }
          if (reasons.isEmpty()) {
            answers.putObject(key).put("$ref", "#/components/responses/" + name(status));
            return;
          }
          List<Reason> all = new ArrayList<>(reasons);
          if (common.contains(status)) {
            all.addAll(COMMON.get(status));
          }
          answers.set(key, answer(status, all));
        });
  }

  private static ObjectNode answer(int status, List<Reason> reasons) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("description", TITLES.get(status) + "\n");
    headers(answer, status);
    ObjectNode json = answer.putObject("content").putObject("application/json");
    String schema = status == 422 ? "ValidationError" : "ApiError";
    json.putObject("schema").put("$ref", "#/components/schemas/" + schema);
    json.putObject("examples");
    extend(answer, status, reasons);
    return answer;
  }

  private static void extend(ObjectNode answer, int status, List<Reason> reasons) {
    StringBuilder description = new StringBuilder(answer.path("description").textValue());
    ObjectNode examples = (ObjectNode) answer.at("/content/application~1json/examples");
    for (Reason reason : reasons) {
      description.append("\n- \"").append(Reasons.documentedText(reason)).append('"');
      examples.putObject(Reasons.shortName(reason)).set("value", body(status, reason));
    }
    answer.put("description", description.toString());
  }

  private static JsonNode body(int status, Reason reason) {
    String detail = Reasons.documentedText(reason);
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("detail", detail)
            .put("reason", Reasons.wireName(reason));
    if (status == 422) {
      ObjectNode error = body.putArray("errors").addObject();
      // The example text of this reason is about the limit of a page.
      boolean aboutLimit = reason == Reason.REASON_INVALID_ARGUMENT;
      ArrayNode place = error.putArray("loc").add(aboutLimit ? "query" : "body");
      if (aboutLimit) {
        place.add("limit");
      }
      error.put("msg", detail).put("type", aboutLimit ? "range" : "format");
    }
    return body;
  }

  private static void headers(ObjectNode answer, int status) {
    if (status == 401) {
      header(answer, "WWW-Authenticate", "Always `Bearer`.").put("type", "string");
    }
    if (status == 429 || status == 503) {
      String when = status == 429 ? "" : " Missing if the time is unknown.";
      header(answer, "Retry-After", "Seconds to wait, at least 1." + when)
          .put("type", "integer")
          .put("minimum", 1);
    }
  }

  private static ObjectNode header(ObjectNode answer, String name, String description) {
    ObjectNode header = answer.putObject("headers").putObject(name);
    header.put("description", description);
    return header.putObject("schema");
  }

  private static String name(int status) {
    return switch (status) {
      case 401 -> "Unauthenticated";
      case 413 -> "TooLarge";
      case 422 -> "Invalid";
      case 429 -> "Limited";
      case 500 -> "Internal";
      case 503 -> "Unavailable";
      case 504 -> "Timeout";
      default -> throw new IllegalArgumentException("No common answer " + status);
    };
  }
}
