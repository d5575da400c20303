package dev.jobwise.server.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for the answer to any request. */
final class Checks {

  private static final Pattern INSIDES =
      Pattern.compile(
          "\\tat \\w|\\b[A-Z]\\w+(Exception|Error)\\b(?!\")|\\b(java|javax)\\.(lang|util|io|sql|net)\\."
              + "|\\b(com\\.linecorp|io\\.netty|io\\.grpc|org\\.mariadb|org\\.apache|dev\\.jobwise)\\."
              + "|com\\.(google\\.protobuf|fasterxml|mysql|zaxxer)|SQLSTATE");

  private Checks() {}

  /** What is wrong with the answer; empty if nothing is. */
  static List<String> problems(Request request, Answer answer, int patienceMillis) {
    List<String> problems = new ArrayList<>();
    if (!request.allows(answer.status())) {
      problems.add("status " + answer.status() + " is not documented");
    }
    if (answer.millis() > patienceMillis) {
      problems.add("the server let wait for " + answer.millis() + " ms");
    }
    String text = text(answer, problems);
    var insides = INSIDES.matcher(text);
    if (insides.find() && !sent(request, insides.group())) {
      problems.add("the answer tells of the inside: " + insides.group());
    }
    if (request.method.equals("HEAD")) {
      return problems;
    }
    if (answer.status() >= 400) {
      error(answer, text, problems);
    } else if (answer.type().startsWith("application/json")) {
      json(text, problems);
    }
    return problems;
  }

  private static String text(Answer answer, List<String> problems) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(answer.body())).toString();
    } catch (CharacterCodingException notUtf8) {
      problems.add("the answer is not UTF-8");
      return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean sent(Request request, String found) {
    return request.body != null && new String(request.body, StandardCharsets.UTF_8).contains(found);
  }

  private static void error(Answer answer, String text, List<String> problems) {
    if (!answer.type().startsWith("application/json")) {
      problems.add("an error of type " + answer.type());
    }
    JsonNode json = json(text, problems);
    if (!json.path("detail").isTextual() || json.path("detail").textValue().isBlank()) {
      problems.add("an error without detail");
    }
    if (!json.path("reason").asText().matches("[A-Z][A-Z0-9_]+")) {
      problems.add("an error without a reason");
    }
    JsonNode errors = json.path("errors");
    if (answer.status() != 422) {
      return;
    }
    if (!errors.isArray() || errors.isEmpty()) {
      problems.add("a 422 without errors");
    }
    for (JsonNode error : errors) {
      if (!error.path("loc").isArray()
          || !error.path("msg").isTextual()
          || !error.path("type").isTextual()) {
        problems.add("an entry of errors without loc, msg or type");
      }
    }
  }

  private static JsonNode json(String text, List<String> problems) {
    try {
      return World.JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      problems.add("the answer is no JSON");
      return World.JSON.missingNode();
    }
  }
}
