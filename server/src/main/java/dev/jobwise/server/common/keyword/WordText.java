package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.WordChars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text that say something, by their stems: two texts share a word if they use any
 * forms of it. Made in time linear in the text.
 */
public final class WordText {

  /** What a word tells that no trade has for its own. */
  private static final double ANY_WORD = 0.3;

  private static final Set<String> STOP_WORDS = new HashSet<>();

  static {
    ResourceLines.of(WordText.class, "stopwords.txt")
        .forEach(line -> STOP_WORDS.addAll(List.of(line.split(" "))));
  }

  /**
   * A word in its place.
   *
   * @param stem what all its forms have in common
   * @param start where it begins, in chars of the text
   * @param end the first char behind it
   */
  public record Word(String stem, int start, int end) {}

  private final List<Word> words;
  private final Set<String> stems = new LinkedHashSet<>();

  private WordText(List<Word> words) {
    this.words = words;
    words.forEach(word -> stems.add(word.stem()));
  }

  /** Reads a text; null has no words. */
  public static WordText of(String text) {
    List<Word> words = new ArrayList<>();
    int length = text == null ? 0 : text.length();
    int i = 0;
    while (i < length) {
      if (!WordChars.is(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      i++;
      while (i < length && WordChars.joinAt(text, i)) {
        i++;
      }
      String word = PlainText.lower(text.substring(start, i));
      if (isTelling(word)) {
        words.add(new Word(Stems.of(word), start, i));
      }
    }
    return new WordText(words);
  }

  /** The telling words, in order. */
  public List<Word> words() {
    return words;
  }

  /** The stems of all telling words, each once, in order. */
  public Set<String> stems() {
    return stems;
  }

  /** How much a word tells: least where any trade may use it, most where only one does. */
  public static double telling(String stem) {
    return ANY_WORD + Trade.telling(stem);
  }

  /** Whether a word is one that trades have for their own, more or less. */
  public static boolean isOfATrade(String stem) {
    return Trade.telling(stem) > 0 || Stems.isListed(stem);
  }

  /** What the words of the text are about. */
  public Trade trade() {
    return Trade.of(stems);
  }

  /** Whether a word says something: no single letter, no number, no stop word. */
  private static boolean isTelling(String word) {
    boolean letters = word.length() > 1 || word.charAt(0) > 0x2e80;
    return letters && !Character.isDigit(word.charAt(0)) && !STOP_WORDS.contains(word);
  }
}
