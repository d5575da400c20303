package dev.jobwise.server.generation.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or a line in its place, without white space around it.
 *
 * @param start where it begins, in chars of the text
 * @param end the first char behind it
 */
record SentenceSpan(int start, int end) {

  /** The sentences of a text; a line break ends one too. */
  static List<SentenceSpan> of(String text) {
    return split(text, true);
  }

  /** The lines of a text that are not blank. */
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
