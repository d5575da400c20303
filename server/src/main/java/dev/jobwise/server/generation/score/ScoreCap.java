package dev.jobwise.server.generation.score;

import java.util.List;

/** Limits the score of a text that leaves out what the ad requires, or has few words of its own. */
final class ScoreCap {

  private static final double IF_ONE_IS_MISSING = 95;
  private static final double IF_ALL_ARE_MISSING = 40;

  private static final int FEWEST_WORDS = 8;
  private static final int ENOUGH_WORDS = 22;
  private static final double OF_FEWEST_WORDS = 14;

  private ScoreCap() {}

  /**
   * Returns the lower of the two caps; null if neither applies.
   *
   * @param words telling words that are the text's own
   * @param missingShare share of the must-haves that the text does not show, by weight
   * @param missing their labels
   */
  static Score.Cap of(int words, double missingShare, List<String> missing) {
    double byWords = byWords(words);
    double byMissing = byMissing(missingShare);
    if (byWords < 100 && byWords <= byMissing) {
      return new Score.Cap(
          Score.shown(byWords), "Only %d telling words of the text are its own".formatted(words));
    }
    return byMissing < 100
        ? new Score.Cap(
            Score.shown(byMissing), "Required and not shown: " + String.join(", ", missing))
        : null;
  }

  private static double byWords(int words) {
    return words < ENOUGH_WORDS
        ? OF_FEWEST_WORDS
            + Math.max(0, words - FEWEST_WORDS)
                * (100 - OF_FEWEST_WORDS)
                / (ENOUGH_WORDS - FEWEST_WORDS)
        : 100;
  }

  private static double byMissing(double share) {
    return share == 0 ? 100 : IF_ONE_IS_MISSING - (IF_ONE_IS_MISSING - IF_ALL_ARE_MISSING) * share;
  }
}
