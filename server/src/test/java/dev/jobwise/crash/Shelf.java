package dev.jobwise.crash;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.testing.Rest.Answer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The projects of a profile, added and deleted two at a time: both are there, or neither is. */
final class Shelf {

  /** Two projects, by their ids. */
  record Pair(int number, String left, String right) {

    /** The body that deletes them. */
    String body() {
      return "{\"ids\": [\"%s\", \"%s\"]}".formatted(left, right);
    }
  }

  private final Deque<Pair> present = new ArrayDeque<>();
  private final Set<Integer> gone = new HashSet<>();

  /** The body that adds two. */
  static String body(int pair) {
    return "{\"projects\": [{\"name\": \"Left %1$d\"}, {\"name\": \"Right %1$d\"}]}"
        .formatted(pair);
  }

  void added(int pair, JsonNode answer) {
    JsonNode ids = answer.path("ids");
    present.add(new Pair(pair, ids.path(0).asText(), ids.path(1).asText()));
  }

  int size() {
    return present.size();
  }

  /** Takes the oldest pair; from now on it is unknown whether it is still there. */
  Pair take() {
    return present.remove();
  }

  void deleted(Pair pair) {
    gone.add(pair.number());
  }

  /** As a {@link Ledger.Check}. */
  String problem(Answer answer) {
    Set<Integer> left = numbers(answer, "Left ");
    Set<Integer> right = numbers(answer, "Right ");
    boolean fine =
        answer.status() == 200
            && left.equals(right)
            && gone.stream().noneMatch(left::contains)
            && present.stream().map(Pair::number).allMatch(left::contains);
    return fine
        ? null
        : "expected " + present + ", none of " + gone + ", found " + left + " and " + right;
  }

  private static Set<Integer> numbers(Answer answer, String prefix) {
    Set<Integer> numbers = new HashSet<>();
    for (JsonNode project : answer.json().path("projects")) {
      String name = project.path("name").asText();
      if (name.startsWith(prefix)) {
        numbers.add(Integer.parseInt(name.substring(prefix.length())));
      }
    }
    return numbers;
  }
}
