package dev.jobwise.server.generation.document;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.WordChars;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words that documents are found by: runs of letters and digits, in small letters. "C++" and
 * "C#" are words, too.
 */
public final class SearchWords {

  private static final String LINE_FEED = "\n";

  /** Letters and digits of scripts with blanks between words, for the database's expressions. */
  private static final String SPACED =
      "(?![\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}])"
          + "[\\p{L}\\p{M}\\p{N}]";

  private SearchWords() {}

  /** The distinct words of a text, as the database keeps them. */
  static byte[] stored(String text) {
    String lines = LINE_FEED + String.join(LINE_FEED, of(text, true)) + LINE_FEED;
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  /** The distinct words of a search. */
  public static Set<String> asked(String search) {
    return of(search, false);
  }

  /**
   * Finds a word in {@link #stored stored} words, as the operand of LIKE. Where a script puts no
   * blanks between words, it may stand within a run of letters.
   */
  public static byte[] like(String word) {
    String start = WordChars.isUnspaced(word.charAt(0)) ? "" : LINE_FEED;
    String end = WordChars.isUnspaced(word.charAt(word.length() - 1)) ? "" : LINE_FEED;
    return ("%" + start + word + end + "%").getBytes(StandardCharsets.UTF_8);
  }

  /** Finds a word in a text, as the operand of RLIKE. */
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
      if (alsoWithoutSigns) {
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

  /** Behind the signs that belong to a word: "c++", "c#". */
  private static int endOfSigns(String text, int end) {
    int after = end;
    while (after < text.length() && "+#".indexOf(text.charAt(after)) >= 0 && after < end + 2) {
      after++;
    }
    return after;
  }
}
