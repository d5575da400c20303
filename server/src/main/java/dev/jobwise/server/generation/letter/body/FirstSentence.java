package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.SentenceSpan;

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
      boolean colon = c == ':' && i + 1 < line.length() && line.charAt(i + 1) == ' ';
      if (c == '：' || colon || SentenceSpan.endsAt(line, from, i)) {
        return i + 1;
      }
    }
    return whole ? line.length() : -1;
  }
}
