package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.ResourceLines;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reduces the forms of a word to one stem: {@code taught}, {@code teaching} and {@code teacher}
 * have the same stem. Stems are only for comparison, not for readers. Regular endings are cut off;
 * {@code forms.txt} lists irregular forms, and occupations in other languages.
 */
final class Stems {

  /** A shorter stem would unite unrelated words. */
  private static final int MIN_REST = 4;

  /** Anything longer is not a word. */
  private static final int MAX_LENGTH = 40;

  /** By their last letter; the others can't fit. */
  private static final Map<Character, List<String>> ENDINGS =
      ResourceLines.of(Stems.class, "endings.txt").stream()
          .collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

  private static final Map<String, String> FORMS = new HashMap<>();

  static {
    for (String line : ResourceLines.of(Stems.class, "forms.txt")) {
      String[] forms = line.split("[ =,]+");
      for (String form : forms) {
        FORMS.putIfAbsent(form, forms[0]);
      }
    }
  }

  private Stems() {}

  /** Whether a stem is in the list of forms. */
  static boolean isListed(String stem) {
    return FORMS.containsKey(stem);
  }

  /**
   * Returns the stem of a word.
   *
   * @param word in lower case
   */
  public static String of(String word) {
    if (word.length() > MAX_LENGTH) {
      return word;
    }
    String folded = folded(word);
    String form = form(folded);
    return form != null ? form : cut(folded);
  }

  /** Whether the list of forms knows this word. */
  static boolean isIrregular(String word) {
    return form(folded(word)) != null;
  }

  /** Returns the stem of an irregular word, singular or plural; or null. */
  private static String form(String word) {
    String form = FORMS.get(word);
    return form == null && word.endsWith("s")
        ? FORMS.get(word.substring(0, word.length() - 1))
        : form;
  }

  private static String cut(String word) {
    String stem = word;
    if (stem.length() <= MIN_REST || !Character.isLetter(stem.charAt(stem.length() - 1))) {
      return isPlural(stem) ? stem.substring(0, stem.length() - 1) : stem;
    }
    for (String next = shorter(stem); next != null; next = shorter(stem)) {
      stem = next;
      if (FORMS.containsKey(stem)) {
        return FORMS.get(stem);
      }
    }
    return withoutDouble(stem);
  }

  private static boolean isPlural(String word) {
    return word.length() == MIN_REST && word.endsWith("s") && !word.endsWith("ss");
  }

  /** Removes the longest ending; null if none can be removed. */
  private static String shorter(String word) {
    for (String ending : ENDINGS.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      if (word.length() - ending.length() >= MIN_REST && word.endsWith(ending)) {
        return word.endsWith("ss") ? null : word.substring(0, word.length() - ending.length());
      }
    }
    return null;
  }

  private static String withoutDouble(String word) {
    int last = word.length() - 1;
    return last >= MIN_REST && word.charAt(last) == word.charAt(last - 1)
        ? word.substring(0, last)
        : word;
  }

  /** Removes accents. */
  private static String folded(String word) {
    return isAscii(word)
        ? word
        : Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replace("ß", "ss")
            .replace("ł", "l")
            .replace("ø", "o");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
