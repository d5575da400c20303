package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.LowerCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds terms of the word lists in texts, as whole words with any punctuation between them
 * ("non-remote" matches "non remote"). A star at the end of a term stands for any letters. In
 * scripts without spaces, terms count anywhere.
 */
final class WordTerms {

  private final List<String> beginnings = new ArrayList<>();
  private final List<String> unspaced = new ArrayList<>();
  private final PhraseFinder phrases;

  private WordTerms(List<String> terms) {
    List<String> whole = new ArrayList<>();
    for (String term : terms) {
      if (Character.isIdeographic(term.codePointAt(0)) || isSyllable(term.charAt(0))) {
        unspaced.add(term);
      } else if (term.endsWith("*")) {
        beginnings.add(String.join(" ", words(term)));
      } else {
        whole.add(String.join(" ", words(term)));
      }
    }
    phrases = new PhraseFinder(whole);
  }

  /** Returns the terms of one section. */
  static WordTerms of(Map<String, List<String>> sections, String section) {
    return new WordTerms(sections.getOrDefault(section, List.of()));
  }

  /** Splits a text into words in lower case: runs of letters and digits. */
  static List<String> words(String text) {
    String lower = LowerCase.of(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !isWordChar(lower.charAt(i))) {
        if (i > start) {
          words.add(lower.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Returns the number of words of the term that begins at {@code at}; 0 if none does. */
  int lengthAt(List<String> words, int at) {
    int length = phrases.lengthAt(words, at);
    return length > 0 || beginnings.stream().noneMatch(words.get(at)::startsWith) ? length : 1;
  }

  /** Whether a text contains a term. */
  boolean in(String text) {
    return unspaced.stream().anyMatch(text::contains) || in(words(text));
  }

  private boolean in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (lengthAt(words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words of a text are numbers or terms. */
  boolean areAll(String text) {
    return words(text).stream()
        .allMatch(word -> isNumber(word) || phrases.lengthAt(List.of(word), 0) > 0);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private static boolean isSyllable(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
