package dev.jobwise.server.generation.letter.body;

/** Finds the end of a line's first sentence. */
final class FirstSentence {

  /** Longer than any sentence in which a model talks about its letter. */
  static final int MAX = 300;

  private FirstSentence() {}

  /**
   * Returns the end of the first sentence or colon after {@code from}; -1 if it has not come yet.
   */
  static int end(String line, int from, boolean whole) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("：。！？".indexOf(c) >= 0) {
        return i + 1;
      }
      boolean stop = ":.!?".indexOf(c) >= 0;
      if (stop && i + 1 < line.length() && line.charAt(i + 1) == ' ') {
        return i + 1;
      }
    }
    return whole ? line.length() : -1;
  }
}
