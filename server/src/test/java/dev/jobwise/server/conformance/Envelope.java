package dev.jobwise.server.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What holds for every HTTP answer, whatever the route. */
final class Envelope {

  /** Downloads. */
  private static final Set<String> FILES =
      Set.of(
          "application/json",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/zip",
          "image/png",
          "text/markdown; charset=utf-8",
          "text/plain; charset=utf-8");

  private Envelope() {}

  static List<String> problems(Wire.Answer answer) {
    List<String> problems = new ArrayList<>();
    String type = answer.headers().getOrDefault("content-type", "");
    if (answer.status() == 204) {
      require(answer.text().isEmpty(), "a 204 has no body", problems);
      require(type.isEmpty(), "a 204 has no Content-Type", problems);
      return problems;
    }
    require(
        answer.status() == 200 && FILES.contains(type)
            || type.equals("application/json; charset=utf-8")
            || type.startsWith("text/event-stream")
            || type.startsWith("application/x-ndjson"),
        "Content-Type is " + type,
        problems);
    String challenge = answer.headers().get("www-authenticate");
    require(
        answer.status() == 401 ? "Bearer".equals(challenge) : challenge == null,
        "WWW-Authenticate is " + challenge,
        problems);
    if (answer.status() >= 400) {
      error(answer, problems);
    }
    return problems;
  }

  private static void error(Wire.Answer answer, List<String> problems) {
    JsonNode body = answer.json();
    require(body.path("detail").isTextual(), "detail is a string", problems);
    boolean invalid = answer.status() == 422;
    require(
        body.path("reason").asText().matches("[A-Z][A-Z0-9_]+"),
        "reason is a stable name",
        problems);
    require(body.size() == (invalid ? 3 : 2), "an error has no other keys", problems);
    if (invalid) {
      JsonNode first = body.path("errors").path(0);
      require(
          first.path("msg").equals(body.path("detail")), "detail is the first problem", problems);
    }
    if (answer.status() == 429) {
      require(answer.headers().containsKey("retry-after"), "a 429 has Retry-After", problems);
    }
  }

  private static void require(boolean holds, String rule, List<String> problems) {
    if (!holds) {
      problems.add("broken: " + rule);
    }
  }
}
