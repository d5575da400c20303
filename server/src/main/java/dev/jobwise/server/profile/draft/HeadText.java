package dev.jobwise.server.profile.draft;

/** Tells sentences from the names that heads of entries have. */
final class HeadText {

  /** Names of jobs, employers and schools are shorter. */
  private static final int LONGEST_NAME_WORDS = 16;

  private static final int SHORTEST_SENTENCE_WORDS = 7;

  private HeadText() {}

  static boolean isProse(String text) {
    int words = text.split("\\s++").length;
    boolean ends =
        text.endsWith(".") && !text.matches(".*(?:Inc|Ltd|Co|Corp|S\\.L|S\\.A|[A-Z])\\.$");
    return text.endsWith(":")
        || words > LONGEST_NAME_WORDS
        || words >= SHORTEST_SENTENCE_WORDS && ends;
  }
}
