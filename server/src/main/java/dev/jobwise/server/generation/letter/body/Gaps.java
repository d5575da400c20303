package dev.jobwise.server.generation.letter.body;

import java.util.stream.Stream;

/**
 * Gaps that a model leaves for somebody to fill in: "[Your Name]".
 *
 * @param company what goes into a gap for the employer; null if unknown
 * @param title what goes into a gap for the advertised title; null if unknown
 */
record Gaps(String company, String title) {

  private static final WordSet PLACEHOLDERS = WordSet.of("placeholder-words.txt");
  private static final WordSet COMPANY = WordSet.of("company-gaps.txt");
  private static final WordSet TITLE = WordSet.of("title-gaps.txt");
  private static final WordSet FILLERS = WordSet.of("gap-fillers.txt");

  /** What surely belongs into a gap within a sentence; empty if that is not known. */
  String filling(String inside) {
    String words = plain(inside);
    if (company != null && names(words, COMPANY)) {
      return company;
    }
    return title != null && names(words, TITLE) ? title : "";
  }

  private static String plain(String inside) {
    return Beginnings.plain(inside).replace('_', ' ').replace('\'', ' ').strip();
  }

  /** Whether one of the words is of a set, and the others tell nothing else. */
  private static boolean names(String words, WordSet set) {
    return set.isIn(words)
        && Stream.of(words.split(" ")).allMatch(word -> set.has(word) || FILLERS.has(word));
  }

  /** Whether what stands in brackets tells what should stand there. */
  static boolean isGap(String inside) {
    String words = inside.strip();
    String plain = plain(inside);
    return words.length() > 1
        && Character.isLetter(words.charAt(0))
        && words.indexOf('=') < 0
        && (PLACEHOLDERS.isIn(plain) || names(plain, COMPANY));
  }

  /**
   * Where a bracket closes.
   *
   * @param most where it must have closed
   * @param ended whether no more of the text comes
   * @return 0 if it does not close on this line, -1 if that is not known yet
   */
  static int close(CharSequence text, int from, char closing, int most, boolean ended) {
    for (int i = from; i < text.length() && i < most; i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return i;
      }
      if (c == '\n') {
        return 0;
      }
    }
    return ended || text.length() >= most ? 0 : -1;
  }
}
