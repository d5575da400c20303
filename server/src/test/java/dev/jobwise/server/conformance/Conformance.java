package dev.jobwise.server.conformance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Holds a running server against the tables: {@code ./jobwise conformance URL}. */
public final class Conformance {

  private final PrintStream out;
  private int passed;
  private final List<Play.Result> failed = new ArrayList<>();
  private final List<Play.Result> skipped = new ArrayList<>();

  private Conformance(PrintStream out) {
    this.out = out;
  }

  /** Ends the process: 0 if every row passed, 1 if one failed, 2 without a URL. */
  public static void main(String[] args) {
    if (args.length != 1 || !args[0].startsWith("http")) {
      System.err.println("usage: ./jobwise conformance URL   (as http://127.0.0.1:8000)");
      System.exit(2);
    }
    System.exit(new Conformance(System.out).run(args[0]));
  }

  private int run(String url) {
    RestWire rest = new RestWire(url);
    out.println("The contract, row by row, against " + url);
    out.println();
    out.printf("  %-14s %6s %6s %8s%n", "", "passed", "failed", "skipped");
    for (Table table : Table.all()) {
      play(table, rest);
    }
    out.printf("  %-14s %6d %6d %8d%n", "all", passed, failed.size(), skipped.size());
    skipped.forEach(result -> out.println("skipped: " + told(result)));
    failed.forEach(result -> out.println("\nFAILED " + told(result)));
    return failed.isEmpty() ? 0 : 1;
  }

  private void play(Table table, RestWire rest) {
    List<Play.Result> results = new Play(table, rest, SignUp.at(rest), null).all();
    List<Play.Result> good = select(results, Play.Outcome.PASSED);
    List<Play.Result> bad = select(results, Play.Outcome.FAILED);
    List<Play.Result> left = select(results, Play.Outcome.SKIPPED);
    out.printf("  %-14s %6d %6d %8d%n", table.feature(), good.size(), bad.size(), left.size());
    passed += good.size();
    failed.addAll(bad);
    skipped.addAll(left);
  }

  private static List<Play.Result> select(List<Play.Result> results, Play.Outcome outcome) {
    return results.stream().filter(result -> result.outcome() == outcome).toList();
  }

  private static String told(Play.Result result) {
    Row row = result.row();
    return "%s (%s.rows:%d) %s".formatted(row.id(), row.feature(), row.line(), result.problem());
  }
}
