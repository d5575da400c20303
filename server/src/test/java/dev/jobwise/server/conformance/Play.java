package dev.jobwise.server.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One client that plays one table from top to bottom, with users of its own, so that any number of
 * them can play at the same time.
 */
final class Play {

  /** How a row came out. */
  enum Outcome {
    PASSED,
    FAILED,
    /** The wire cannot carry the row, or the model of this server cannot be told what to do. */
    SKIPPED
  }

  /**
   * @param problem why it failed or was skipped; empty if it passed
   */
  record Result(Row row, Outcome outcome, String problem) {}

  /** Why a row cannot pass. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String message) {
      super(message);
    }
  }

  /** A machine that runs other tests beside may leave the reading of files for so many seconds. */
  private static final int MOST_REPEATS = 20;

  private final Table table;
  private final Wire wire;
  private final SignUp signUp;
  private final Consumer<Row.Script> model;
  private final Variables variables = new Variables();

  /**
   * @param wire carries the rows
   * @param signUp makes the users
   * @param model tells the language model what to do; null where it can't be told
   */
  Play(Table table, Wire wire, SignUp signUp, Consumer<Row.Script> model) {
    this.table = table;
    this.wire = wire;
    this.signUp = signUp;
    this.model = model;
    variables.put("unique", "u" + UUID.randomUUID().toString().replace("-", ""));
  }

  List<Result> all() {
    return table.rows().stream().map(this::row).toList();
  }

  Result row(Row row) {
    try {
      return tryRow(row);
    } catch (Failure failure) {
      return new Result(row, Outcome.FAILED, failure.getMessage());
    }
  }

  private Result tryRow(Row row) {
    if (row.wire() != null && !row.wire().equals(wire.name())) {
      return new Result(row, Outcome.SKIPPED, "only over " + row.wire());
    }
    if (row.script() != null) {
      if (model == null) {
        return new Result(row, Outcome.SKIPPED, "needs a model that can be told to fail");
      }
      Row.Script script = row.script();
      String marker = variables.fill(script.marker());
      model.accept(new Row.Script(script.task(), marker, variables.fill(script.reply())));
    }
    Wire.Call call = call(row);
    Optional<Wire.Answer> answer = wire.ask(call);
    for (int i = 0; i < MOST_REPEATS && answer.filter(it -> isBusy(row, it)).isPresent(); i++) {
      awaitTurn(answer.get());
      answer = wire.ask(call);
    }
    if (answer.isEmpty()) {
      return new Result(row, Outcome.SKIPPED, "cannot be said over " + wire.name());
    }
    List<String> problems = problems(row, answer.get());
    problems.addAll(Documented.problems(call, answer.get()));
    if (row.keep() != null) {
      variables.put(row.keep(), answer.get().text());
    }
    return problems.isEmpty()
        ? new Result(row, Outcome.PASSED, "")
        : new Result(row, Outcome.FAILED, told(call, answer.get(), problems));
  }

  /**
   * Whether the answer asks to be called again: no process had time to read a file, or a database
   * on a busy machine was silent for the two seconds that a read may take. A write may have
   * happened, so it is not repeated.
   */
  private static boolean isBusy(Row row, Wire.Answer answer) {
    String reason = answer.json().path("reason").asText();
    return answer.status() == 429 && reason.equals("TOO_MANY_FILES")
        || row.method().equals("GET") && reason.equals("DATABASE_UNAVAILABLE");
  }

  /** Waits as long as the answer says, as clients do; one of gRPC has no headers here. */
  private static void awaitTurn(Wire.Answer busy) {
    Map<String, String> headers = busy.headers() == null ? Map.of() : busy.headers();
    try {
      TimeUnit.SECONDS.sleep(Long.parseLong(headers.getOrDefault("retry-after", "1")));
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private Wire.Call call(Row row) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!row.user().equals("nobody")) {
      headers.put("Authorization", "Bearer " + token(row.user()));
      variables.put("me.id", variables.get(row.user() + ".id"));
    }
    row.headers().forEach((name, value) -> headers.put(name, variables.fill(value)));
    List<String> parts = row.parts().stream().map(variables::fill).toList();
    return new Wire.Call(
        row.method(), variables.fill(row.path()), headers, variables.fill(row.body()), parts);
  }

  /** Signs the user up at the first mention. */
  private String token(String user) {
    if (!variables.has(user + ".token")) {
      String email = user + "-" + variables.get("unique") + "@example.com";
      JsonNode tokens = signUp.user(email, "Test " + user);
      variables.put(user + ".email", email);
      variables.put(user + ".token", tokens.path("access_token").textValue());
      variables.put(user + ".refresh", tokens.path("refresh_token").textValue());
      variables.put(user + ".id", tokens.path("user").path("id").toString());
    }
    return variables.get(user + ".token");
  }

  private List<String> problems(Row row, Wire.Answer answer) {
    List<String> problems = new ArrayList<>();
    if (answer.status() != row.status()) {
      problems.add("status is " + answer.status() + " (expected: " + row.status() + ")");
    }
    if (answer.headers() != null) {
      problems.addAll(Envelope.problems(answer));
      row.expectedHeaders().forEach((name, value) -> header(answer, name, value, problems));
    }
    JsonNode json = answer.json();
    if (!row.errors().isEmpty()) {
      String expected = error(row).toString();
      problems.addAll(JsonPattern.compare(expected, json, Map.of(), variables));
    } else if (row.expected() != null) {
      problems.addAll(JsonPattern.compare(row.expected(), json, Table.SHAPES, variables));
    }
    return problems;
  }

  private void header(Wire.Answer answer, String name, String value, List<String> problems) {
    String actual = answer.headers().get(name.toLowerCase(Locale.ROOT));
    String expected = variables.fill(value);
    boolean matches =
        expected.startsWith("<~")
            ? actual != null && actual.matches(expected.substring(2, expected.length() - 1))
            : expected.equals(actual);
    if (!matches) {
      problems.add("header " + name + " is " + actual + " (expected: " + expected + ")");
    }
  }

  private static ObjectNode error(Row row) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    error.put("detail", row.errors().get(0).message()).put("reason", "<str>");
    if (row.status() == 422) {
      ArrayNode list = error.putArray("errors");
      for (Row.Problem problem : row.errors()) {
        ObjectNode entry = list.addObject();
        ArrayNode location = entry.putArray("loc");
        for (String step : problem.location().split("\\.")) {
          location.add(step);
        }
        entry.put("msg", problem.message()).put("type", problem.type());
      }
    }
    return error;
  }

  private static String told(Wire.Call call, Wire.Answer answer, List<String> problems) {
    return call.method()
        + " "
        + call.path()
        + "\n  "
        + String.join("\n  ", problems)
        + "\n  answer: "
        + (answer.text().length() > 2000 ? answer.text().substring(0, 2000) + "…" : answer.text());
  }
}
