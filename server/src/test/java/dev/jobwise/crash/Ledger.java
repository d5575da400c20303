package dev.jobwise.crash;

import dev.jobwise.server.testing.Rest.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What one customer may rely on, path by path, and what turned out to be wrong. */
final class Ledger {

  /** A killed server is back within seconds. */
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  /** A condition on the response: returns null if it holds, otherwise what is wrong. */
  interface Check extends Function<Answer, String> {}

  private final Function<String, Answer> get;
  private final Map<String, Check> all = new LinkedHashMap<>();
  private final Map<String, Check> lately = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * @param get requests a path; throws an {@link AssertionError} if nobody answers
   */
  Ledger(Function<String, Answer> get) {
    this.get = get;
  }

  List<String> problems() {
    return problems;
  }

  void problem(String text) {
    problems.add(text);
  }

  void expect(String path, Check check) {
    all.put(path, check);
    lately.put(path, check);
  }

  /** Nothing is known of this path any more. */
  void forget(String path) {
    all.remove(path);
    lately.remove(path);
  }

  /**
   * Compares what is there with what must be.
   *
   * @param everything includes what was checked before
   */
  void verify(boolean everything) {
    (everything ? all : lately)
        .forEach(
            (path, check) -> {
              String problem = check.apply(look(path));
              if (problem != null) {
                problems.add(path + ": " + problem);
              }
            });
    lately.clear();
  }

  /** The response, waited for while the server comes back. */
  Answer look(String path) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (true) {
      try {
        Answer answer = get.apply(path);
        if (answer.status() != 503 || System.nanoTime() > end) {
          return answer;
        }
      } catch (AssertionError down) {
        if (System.nanoTime() > end) {
          throw down;
        }
      }
      Crash.pause(50);
    }
  }
}
