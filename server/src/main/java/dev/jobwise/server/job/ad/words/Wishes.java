package dev.jobwise.server.job.ad.words;

/** Distinguishes nice-to-haves from must-haves by their own words. */
public final class Wishes {

  private static final WordTerms CUES = WordTerms.of(WordList.sections("wishes"), "");

  private Wishes() {}

  /** Whether a requirement itself says that it is only a nice-to-have. */
  public static boolean isWish(String line) {
    return CUES.in(line) || line.contains("(plus)");
  }
}
