package dev.jobwise.server.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./jobwise eval}: measures how well JobWise reads, ranks, scores, checks and writes, and
 * prints the tables of {@code docs/quality.md}.
 */
public final class Eval {

  /** A measure that prints rows of a table. */
  @FunctionalInterface
  private interface Measure {
    void run(String[] arguments) throws Exception;
  }

  private static final Map<String, Measure> MEASURES = new LinkedHashMap<>();

  static {
    MEASURES.put("ads", AdEval::main);
    MEASURES.put("ranking", RankingEval::main);
    MEASURES.put("score", ScoreEval::main);
    MEASURES.put("claims", ClaimEval::main);
    MEASURES.put("voice", VoiceMeasure::main);
    MEASURES.put("letters", LettersToRead::main);
  }

  private Eval() {}

  /**
   * Runs the named measures, or all except the letters, which are for reading.
   *
   * @param arguments names; {@code --ads DIR} reads the ads of a directory with {@code truth.jsonl}
   *     instead of our own
   */
  public static void main(String[] arguments) throws Exception {
    List<String> names = new ArrayList<>(List.of(arguments));
    String[] ads = {};
    int option = names.indexOf("--ads");
    if (option >= 0 && option + 1 < names.size()) {
      ads = new String[] {names.remove(option + 1)};
      names.remove(option);
    }
    if (!MEASURES.keySet().containsAll(names)) {
      System.err.println("usage: ./jobwise eval [--ads DIR] [NAME…]");
      System.err.println("  names: " + String.join(", ", MEASURES.keySet()));
      System.exit(2);
    }
    if (names.isEmpty()) {
      names.addAll(MEASURES.keySet());
      names.remove("letters");
    }
    for (String name : names) {
      System.out.println("\n## " + name + "\n");
      MEASURES.get(name).run(name.equals("ads") ? ads : new String[] {});
    }
  }
}
