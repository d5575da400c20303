package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.letter.Beginnings;
import java.util.stream.Stream;

/**
 * Recognizes and fills the gaps that a model leaves: "[Your Name]".
 *
 * @param company fills gaps for the employer; null if unknown
 * @param title fills gaps for the advertised title; null if unknown
 */
record Gaps(String company, String title) {

  private static final WordSet PLACEHOLDERS = WordSet.of("placeholder-words.txt");
  private static final WordSet COMPANY = WordSet.of("company-gaps.txt");
  private static final WordSet TITLE = WordSet.of("title-gaps.txt");
  private static final WordSet FILLERS = WordSet.of("gap-fillers.txt");

  /** Returns what surely belongs in a gap within a sentence; empty if that is unknown. */
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

  /** Whether one word is in a set and all others are in it too, or are fillers. */
  private static boolean names(String words, WordSet set) {
    return set.isIn(words)
        && Stream.of(words.split(" ")).allMatch(word -> set.has(word) || FILLERS.has(word));
  }

  /** Whether the words in brackets describe what should replace them. */
  static boolean isGap(String inside) {
    String words = inside.strip();
    String plain = plain(inside);
    return words.length() > 1
        && Character.isLetter(words.charAt(0))
        && words.indexOf('=') < 0
        && (PLACEHOLDERS.isIn(plain) || names(plain, COMPANY));
  }

  /**
   * Finds where a bracket closes.
   *
   * @param most the index before which it must close
   * @param ended whether the text is complete
   * @return 0 if it does not close on this line, -1 if that is still unknown
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
