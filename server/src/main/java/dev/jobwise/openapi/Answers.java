package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.options.v1.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Error answers: those that any route may give, with what a method names. Their shapes and headers
 * are those of the server's error table.
 */
final class Answers {

  private static final Map<Integer, List<Failure>> COMMON =
      List.of(
              failure(401, "NOT_AUTHENTICATED", "Not authenticated"),
              failure(401, "INVALID_TOKEN", "Could not validate credentials"),
              failure(413, "BODY_TOO_LARGE", "Request body too large"),
              failure(422, "INVALID_ARGUMENT", "limit must be between 1 and 100"),
              failure(422, "INVALID_ARGUMENT", "Invalid JSON body"),
              failure(429, "TOO_MANY_REQUESTS", "Too many requests. Please try again later."),
              failure(
                  429,
                  "TOO_MANY_OPEN_ANSWERS",
                  "Too many answers are still to be read. Please read or close some first."),
              failure(500, "INTERNAL", "Internal server error"),
              failure(
                  503,
                  "DATABASE_UNAVAILABLE",
                  "The database is unavailable. Please try again later."),
              failure(503, "DRAINING", "The server is shutting down. Please try again."),
              failure(504, "REQUEST_TIMEOUT", "The request took too long"))
          .stream()
          .collect(Collectors.groupingBy(Failure::getStatus, TreeMap::new, Collectors.toList()));

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "What was sent can't be accepted."),
          Map.entry(401, "No valid proof of who calls."),
          Map.entry(403, "It belongs to somebody else, or must not be done."),
          Map.entry(404, "There is no such thing, or not one of the caller's."),
          Map.entry(409, "It can't be done as things are now."),
          Map.entry(413, "Too large."),
          Map.entry(422, "The request breaks a rule; `errors` names every one."),
          Map.entry(429, "Too much at the same time; `Retry-After` tells how long to wait."),
          Map.entry(500, "A fault of the server."),
          Map.entry(503, "Not possible at the moment; trying again later helps."),
          Map.entry(504, "It took too long."));

  private Answers() {}

  private static Failure failure(int status, String reason, String detail) {
    return Failure.newBuilder().setStatus(status).setReason(reason).setDetail(detail).build();
  }

  /** The answers that need no words of a method, to be referred to. */
  static ObjectNode components() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    COMMON.forEach((status, failures) -> all.set(name(status), answer(status, failures)));
    return all;
  }

  /**
   * Adds the errors of a route to its answers; those that are there stay.
   *
   * @param common statuses that the route may answer like many others
   */
  static void add(ObjectNode answers, List<Integer> common, List<Failure> own) {
    Map<Integer, List<Failure>> byStatus =
        own.stream()
            .collect(Collectors.groupingBy(Failure::getStatus, TreeMap::new, Collectors.toList()));
    common.forEach(status -> byStatus.putIfAbsent(status, List.of()));
    byStatus.forEach(
        (status, failures) -> {
          String key = Integer.toString(status);
          if (answers.has(key)) {
            return;
          }
          if (failures.isEmpty()) {
            answers.putObject(key).put("$ref", "#/components/responses/" + name(status));
            return;
          }
          List<Failure> all = new ArrayList<>(failures);
          if (common.contains(status)) {
            all.addAll(COMMON.get(status));
          }
          answers.set(key, answer(status, all));
        });
  }

  private static ObjectNode answer(int status, List<Failure> failures) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    String texts =
        failures.stream().map(f -> "- \"" + f.getDetail() + "\"").collect(Collectors.joining("\n"));
    answer.put("description", TITLES.get(status) + "\n\n" + texts);
    headers(answer, status);
    ObjectNode json = answer.putObject("content").putObject("application/json");
    String schema = status == 422 ? "ValidationError" : "ApiError";
    json.putObject("schema").put("$ref", "#/components/schemas/" + schema);
    ObjectNode examples = json.putObject("examples");
    for (Failure failure : failures) {
      String key = failure.getReason();
      while (examples.has(key)) {
        key += "_2";
      }
      examples.putObject(key).set("value", body(status, failure));
    }
    return answer;
  }

  private static JsonNode body(int status, Failure failure) {
    String detail = failure.getDetail();
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("detail", detail)
            .put("reason", failure.getReason());
    if (status == 422) {
      ObjectNode error = body.putArray("errors").addObject();
      boolean aboutLimit = detail.startsWith("limit ");
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
      String when = status == 429 ? "" : " Not there where nobody knows.";
      header(answer, "Retry-After", "Seconds to wait, 1 or more." + when)
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
