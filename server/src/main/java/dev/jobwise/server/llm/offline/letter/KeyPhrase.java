package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.Words;
import java.util.Map;
import java.util.Set;

/** Phrases of a sample that can stand in a letter without saying anything new. */
final class KeyPhrase {

  /** Qualities with the link that makes a name for one of them, and with their article. */
  private static final Map<String, String> QUALITIES =
      Map.of(
          "attention to", "attention to",
          "commitment to", "a commitment to",
          "dedication to", "dedication to",
          "eye for", "an eye for",
          "love of", "a love of",
          "passion for", "a passion for",
          "respect for", "respect for",
          "sense of", "a sense of");

  private static final Set<String> MOODS = Set.of("eager", "excited", "keen", "ready");

  private static final Set<String> AIMS = Set.of("contribute", "learn", "help");

  private KeyPhrase() {}

  /** "a love of reading"; empty for a phrase that is no quality. */
  static String quality(String phrase) {
    String[] words = words(phrase);
    String quality = words.length == 3 ? QUALITIES.get(words[0] + " " + words[1]) : null;
    return quality == null || Words.COMMON.contains(words[2]) ? "" : quality + " " + words[2];
  }

  /** "eager to learn"; empty for a phrase that is no mood. */
  static String mood(String phrase) {
    String[] words = words(phrase);
    boolean mood =
        words.length == 3
            && MOODS.contains(words[0])
            && words[1].equals("to")
            && AIMS.contains(words[2]);
    return mood ? String.join(" ", words) : "";
  }

  private static String[] words(String phrase) {
    String bare = phrase.replaceFirst("^(a|an|my|the) ", "");
    boolean plain = bare.chars().allMatch(c -> c == ' ' || c == '-' || c >= 'a' && c <= 'z');
    return plain ? bare.split(" ") : new String[0];
  }
}
