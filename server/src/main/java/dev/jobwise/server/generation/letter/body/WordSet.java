package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.letter.Beginnings;
import java.util.List;
import java.util.TreeSet;

/** A list of words; "adjust*" stands for all words that begin like this. */
final class WordSet {

  private final TreeSet<String> words = new TreeSet<>();
  private final List<String> beginnings;

  private WordSet(List<String> lines) {
    lines.stream().filter(line -> !line.endsWith("*")).map(Beginnings::plain).forEach(words::add);
    beginnings =
        lines.stream()
            .filter(line -> line.endsWith("*"))
            .map(line -> Beginnings.plain(line.substring(0, line.length() - 1)))
            .toList();
  }

  static WordSet of(String file) {
    return new WordSet(ResourceLines.of(WordSet.class, file));
  }

  /** Whether a plain word is in the list. */
  boolean has(String plain) {
    return words.contains(plain) || beginnings.stream().anyMatch(plain::startsWith);
  }

  /** Whether a plain text contains a word of the list. */
  boolean isIn(String plain) {
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inWord = i < plain.length() && Character.isLetter(plain.charAt(i));
      if (!inWord) {
        if (i > start && has(plain.substring(start, i))) {
          return true;
        }
        start = i + 1;
      } else if (plain.charAt(i) >= 0x2e80 && has(plain.substring(i))) {
        return true; // These scripts have no spaces between words.
      }
    }
    return false;
  }

  /** Whether a word of the list begins with these letters. */
  boolean hasBeginning(String plain) {
    String next = words.ceiling(plain);
    return next != null && next.startsWith(plain);
  }
}
