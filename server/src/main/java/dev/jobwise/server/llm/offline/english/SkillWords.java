package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Recognizes ordinary words that profiles capitalise only because they are in a list. */
final class SkillWords {

  private static final Set<String> ORDINARY = EnglishLines.LISTS.words("ordinary words of skills");

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
      if (!capitals && !ORDINARY.contains(LowerCase.of(word))) {
        return false;
      }
    }
    return true;
  }
}
