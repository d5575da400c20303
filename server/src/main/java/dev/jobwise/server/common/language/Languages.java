package dev.jobwise.server.common.language;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages of documents, by primary BCP 47 tag, and the detection of a text's language. */
public final class Languages {

  public static final String ENGLISH = "en";

  private static final List<String> TAGS =
      List.of(ENGLISH, "de", "fr", "es", "pt", "it", "nl", "pl", "da", "sv");

  /** Their names in English, for instructions to a model. */
  private static final Map<String, String> NAMES =
      Map.of(
          ENGLISH,
          "English",
          "de",
          "German",
          "fr",
          "French",
          "es",
          "Spanish",
          "pt",
          "Portuguese",
          "it",
          "Italian",
          "nl",
          "Dutch",
          "pl",
          "Polish",
          "da",
          "Danish",
          "sv",
          "Swedish");

  /** The common words that identify languages, each with the languages that it is common in. */
  private static final Map<String, List<String>> TAGS_BY_WORD = tagsByWord();

  /** Enough of a text to determine its language. */
  private static final int MAX_CHARACTERS = 8000;

  /** The fewest common words that identify a language. */
  private static final int MIN_WORDS = 3;

  private Languages() {}

  private static Map<String, List<String>> tagsByWord() {
    Map<String, List<String>> tags = new HashMap<>();
    for (String tag : TAGS) {
      for (String word : Set.copyOf(ResourceLines.of(Languages.class, tag + ".txt"))) {
        tags.computeIfAbsent(word, unseen -> new ArrayList<>()).add(tag);
      }
    }
    return tags;
  }

  /** Returns the English name of a language. */
  public static String name(String tag) {
    return NAMES.get(tag);
  }

  /** Returns the language of a text, or English if {@link #find} finds none. */
  public static String of(String text) {
    return find(text).orElse(ENGLISH);
  }

  /** Finds the language with the most common words in a text; empty if there are too few. */
  public static Optional<String> find(String text) {
    Map<String, Integer> found = commonWords(text);
    String best = null;
    int most = MIN_WORDS - 1;
    for (String tag : TAGS) {
      if (found.getOrDefault(tag, 0) > most) {
        best = tag;
        most = found.get(tag);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a text may be in a language: terse lines have few common words, and several languages
   * share some. It is not if another language has more than twice as many.
   */
  public static boolean mayBeIn(String tag, String text) {
    Map<String, Integer> found = commonWords(text);
    int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most < MIN_WORDS || 2 * found.getOrDefault(tag, 0) >= most;
  }

  /** Counts the common words of each language. */
  private static Map<String, Integer> commonWords(String text) {
    Map<String, Integer> found = new HashMap<>();
    String start = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
    int begin = 0;
    String lower = LowerCase.of(start);
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > begin) {
          count(lower.substring(begin, i), found);
        }
        begin = i + 1;
      }
    }
    return found;
  }

  private static void count(String word, Map<String, Integer> found) {
    List<String> tags = TAGS_BY_WORD.get(word);
    if (tags != null) {
      tags.forEach(tag -> found.merge(tag, 1, Integer::sum));
    }
  }
}
