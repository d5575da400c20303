package dev.jobwise.server.common.language;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The languages that documents are written in, by their primary tag of BCP 47, and which of them a
 * text is in.
 */
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

  /** By language: the small words that tell it. */
  private static final Map<String, Set<String>> WORDS = words();

  /** Enough of a text to tell its language by. */
  private static final int MAX_CHARACTERS = 8000;

  /** Fewer small words tell nothing. */
  private static final int MIN_WORDS = 3;

  private Languages() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    TAGS.forEach(
        tag -> words.put(tag, Set.copyOf(ResourceLines.of(Languages.class, tag + ".txt"))));
    return words;
  }

  /** The language's name in English. */
  public static String name(String tag) {
    return NAMES.get(tag);
  }

  /** The language of a text as {@link #find} tells it; English if none shows. */
  public static String of(String text) {
    return find(text).orElse(ENGLISH);
  }

  /** The language with most of its small words in a text; empty if there are too few to tell. */
  public static Optional<String> find(String text) {
    Map<String, Integer> found = new HashMap<>();
    String start = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
    int begin = 0;
    String lower = LowerCase.of(start);
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        count(lower.substring(begin, i), found);
        begin = i + 1;
      }
    }
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

  private static void count(String word, Map<String, Integer> found) {
    if (!word.isEmpty()) {
      WORDS.forEach(
          (tag, words) -> {
            if (words.contains(word)) {
              found.merge(tag, 1, Integer::sum);
            }
          });
    }
  }
}
