package dev.jobwise.server.profile.draft;

/** Tells sentences from names. */
final class Prose {

  /** Names of jobs, employers and schools are shorter. */
  private static final int LONGEST_NAME_WORDS = 16;

  private static final int SHORTEST_SENTENCE_WORDS = 7;

  private Prose() {}

  static boolean is(String text) {
    int words = text.split("\\s++").length;
    boolean ends =
        text.endsWith(".") && !text.matches(".*(?:Inc|Ltd|Co|Corp|S\\.L|S\\.A|[A-Z])\\.$");
    return text.endsWith(":")
        || words > LONGEST_NAME_WORDS
        || words >= SHORTEST_SENTENCE_WORDS && ends;
  }
}
