package dev.jobwise.server.generation.score;

import java.util.ArrayList;
import java.util.List;

/**
 * The position of a sentence or a line, without surrounding white space.
 *
 * @param start its first char
 * @param end the first char after it
 */
record SentenceSpan(int start, int end) {

  /** Returns the sentences of a text; a line break ends one too. */
  static List<SentenceSpan> of(String text) {
    return split(text, true);
  }

  /** Returns the lines of a text that are not blank. */
  static List<SentenceSpan> lines(String text) {
    return split(text, false);
  }

  private static List<SentenceSpan> split(String text, boolean atStops) {
    List<SentenceSpan> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == '\n' || atStops && isStop(text, i);
      if (ends) {
        add(text, start, Math.min(text.length(), i + 1), all);
        start = i + 1;
      }
    }
    return all;
  }

  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    boolean stop = c == '.' || c == '!' || c == '?' || c == '。';
    return stop
        && (c == '。' || i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
  }

  private static void add(String text, int from, int to, List<SentenceSpan> all) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      all.add(new SentenceSpan(start, end));
    }
  }
}
