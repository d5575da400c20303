package dev.jobwise.server.generation.document;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.WordChars;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Splits texts into the words by which a search finds documents: letters and digits, in lower case.
 * "C++" and "C#" are words, too.
 */
public final class SearchWords {

  private static final String LINE_FEED = "\n";

  /** Letters and digits of scripts with spaces between words, as an expression of the database. */
  private static final String SPACED =
      "(?![\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}])"
          + "[\\p{L}\\p{M}\\p{N}]";

  private SearchWords() {}

  /** Returns the distinct words of a text in their stored form. */
  static byte[] stored(String text) {
    String lines = LINE_FEED + String.join(LINE_FEED, of(text, true)) + LINE_FEED;
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the distinct words of a search. */
  public static Set<String> asked(String search) {
    return of(search, false);
  }

  /**
   * Returns the operand of LIKE that finds a word in {@link #stored stored} words. In scripts
   * without spaces, the word may be part of a longer run of letters.
   */
  public static byte[] like(String word) {
    String start = WordChars.isUnspaced(word.charAt(0)) ? "" : LINE_FEED;
    String end = WordChars.isUnspaced(word.charAt(word.length() - 1)) ? "" : LINE_FEED;
    return ("%" + start + word + end + "%").getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the operand of RLIKE that finds a word in a text. */
  public static String pattern(String word) {
    String start = WordChars.isUnspaced(word.charAt(0)) ? "" : "(?<!" + SPACED + ")";
    String end = WordChars.isUnspaced(word.charAt(word.length() - 1)) ? "" : "(?!" + SPACED + ")";
    return "(*UCP)(?i)" + start + word.replace("+", "\\+").replace("#", "\\#") + end;
  }

  private static Set<String> of(String text, boolean alsoWithoutSigns) {
    String lower = LowerCase.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    Set<String> words = new LinkedHashSet<>();
    int at = 0;
    while (at < lower.length()) {
      int end = endOfWord(lower, at);
      if (end == at) {
        at++;
        continue;
      }
      int signs = endOfSigns(lower, end);
      words.add(lower.substring(at, signs));
      if (alsoWithoutSigns && signs > end) {
        words.add(lower.substring(at, end));
      }
      at = signs;
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()
        && (end == start
            ? WordChars.is(text.charAt(end))
            : WordChars.run(text.charAt(end - 1), text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Returns the end of the signs that belong to a word: "c++", "c#". */
  private static int endOfSigns(String text, int end) {
    int after = end;
    while (after < text.length() && "+#".indexOf(text.charAt(after)) >= 0 && after < end + 2) {
      after++;
    }
    return after;
  }
}
