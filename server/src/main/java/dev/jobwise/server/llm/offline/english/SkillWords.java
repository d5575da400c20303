package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Recognizes ordinary words that profiles capitalise only because they are in a list. */
final class SkillWords {

  private static final Set<String> ORDINARY = EnglishLines.LISTS.words("ordinary words of skills");

  private static final int LEAST_LETTERS = 6;
  private static final Set<String> NAMES = EnglishLines.LISTS.words("no ordinary endings");

  private SkillWords() {}

  /** Whether all words of a term are ordinary or abbreviations. */
  static boolean areOrdinary(String term) {
    String[] words = term.split(" ");
    if (words.length > 1
        && Stream.of(words)
            .skip(1)
            .allMatch(
                word -> word.equals(LowerCase.of(word)) && Character.isLetter(word.charAt(0)))) {
      return true; // Only its place in a list capitalises the first word.
    }
    for (String word : term.split(" ")) {
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      String lower = LowerCase.of(word);
      if (!capitals && !ORDINARY.contains(lower) && !endsAsOrdinary(lower)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsOrdinary(String word) {
    return word.length() > LEAST_LETTERS
        && !NAMES.contains(word)
        && List.of("tion", "sion", "ment", "ance", "ness").stream().anyMatch(word::endsWith);
  }
}
