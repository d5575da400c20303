package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.WordChars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The stems of the meaningful words of a text. Two texts share a word if they use any forms of it.
 * Reading takes time linear in the text.
 */
public final class WordText {

  /** The weight of a word that is not specific to any trade. */
  private static final double ANY_WORD = 0.3;

  private static final Set<String> STOP_WORDS = new HashSet<>();

  static {
    ResourceLines.of(WordText.class, "stopwords.txt")
        .forEach(line -> STOP_WORDS.addAll(List.of(line.split(" "))));
  }

  /**
   * A word and its position.
   *
   * @param stem its stem
   * @param start its first char
   * @param end the first char after it
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
    String lower = text == null ? "" : PlainText.lower(text);
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
      String word = lower.substring(start, i);
      if (isMeaningful(word)) {
        words.add(new Word(Stems.of(word), start, i));
      }
    }
    return new WordText(words);
  }

  /** Returns the meaningful words, in order. */
  public List<Word> words() {
    return words;
  }

  /** Returns the stems of all meaningful words, each once, in order. */
  public Set<String> stems() {
    return stems;
  }

  /** Returns the weight of a word: lowest if any trade uses it, highest if only one does. */
  public static double telling(String stem) {
    return ANY_WORD + Trade.telling(stem);
  }

  /** Whether a word belongs to some trades more than to others. */
  public static boolean isOfATrade(String stem) {
    return Trade.telling(stem) > 0 || Stems.isListed(stem);
  }

  /** Returns the trade of the text. */
  public Trade trade() {
    return Trade.of(stems);
  }

  /** Whether a word is meaningful: not a single letter, number or stop word. */
  private static boolean isMeaningful(String word) {
    boolean letters = word.length() > 1 || word.charAt(0) > 0x2e80;
    return letters && !Character.isDigit(word.charAt(0)) && !STOP_WORDS.contains(word);
  }
}
