package dev.jobwise.server.job.ad.words;

/** Tells wishes from requirements by their own words. */
public final class Wishes {

  private static final WordTerms CUES = WordTerms.of(WordList.sections("wishes"), "");

  private Wishes() {}

  /** Whether a requirement itself says that it is only a wish. */
  public static boolean isWish(String line) {
    return CUES.in(line) || line.contains("(plus)");
  }
}
