package dev.jobwise.server.llm.offline;

import java.util.Set;

/** Phrases of a sample that can stand in a letter without saying anything new. */
final class KeyPhrase {

  private static final Set<String> QUALITIES =
      Set.of("attention", "commitment", "eye", "passion", "respect", "sense", "love", "dedication");

  private static final Set<String> LINKS = Set.of("to", "for", "of");

  private static final Set<String> MOODS = Set.of("eager", "excited", "keen", "ready");

  private static final Set<String> AIMS = Set.of("contribute", "learn", "help");

  private KeyPhrase() {}

  /** A sentence with the phrase; empty where its form is not one of the few that are safe. */
  static String woven(String phrase) {
    String bare = phrase.replaceFirst("^(a|an|my|the) ", "");
    String[] words = bare.split(" ");
    boolean plain = bare.chars().allMatch(c -> c == ' ' || c == '-' || c >= 'a' && c <= 'z');
    if (!plain
        || words.length != 3
        || Words.COMMON.contains(words[2]) && !AIMS.contains(words[2])) {
      return "";
    }
    if (QUALITIES.contains(words[0]) && LINKS.contains(words[1])) {
      return "You can count on my " + bare + " in this position as well";
    }
    boolean mood = MOODS.contains(words[0]) && words[1].equals("to") && AIMS.contains(words[2]);
    return mood ? "More than anything, I am " + bare : "";
  }
}
