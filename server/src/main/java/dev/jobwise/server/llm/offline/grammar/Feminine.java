package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.LowerCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives an advertised title the feminine form, where the own titles of the applicant have it. The
 * endings are in {@code feminine.txt}, such as {@code teur=trice}.
 */
final class Feminine {

  private static final WordLists LISTS = WordLists.of(Feminine.class, "feminine.txt");

  /** With these words begins what a title is about: "directeur de projet". */
  private static final Set<String> BEHIND = LISTS.words("behind a title");

  private final List<String[]> endings = new ArrayList<>();

  /**
   * @param code the language; one without endings has no such forms
   */
  Feminine(String code) {
    LISTS.lines(code).forEach(line -> endings.add(line.split("=")));
  }

  String fitting(String title, List<String> own) {
    return own.stream().anyMatch(this::isFeminine) ? bent(title) : title;
  }

  private boolean isFeminine(String title) {
    String first = LowerCase.of(title.split("[ ,(/]", 2)[0]);
    return endings.stream().anyMatch(ending -> first.endsWith(ending[1]));
  }

  /** Bends the noun and its adjectives: "secrétaire général de mairie". */
  private String bent(String title) {
    if (title.indexOf('/') >= 0 || title.indexOf('(') >= 0) {
      return title; // It has both forms.
    }
    String[] words = title.split(" ");
    for (int i = 0; i < words.length; i++) {
      String lower = LowerCase.of(words[i]);
      if (BEHIND.contains(lower) || lower.startsWith("d'") || lower.startsWith("d’")) {
        break;
      }
      words[i] = bentWord(words[i]);
    }
    return String.join(" ", words);
  }

  private String bentWord(String word) {
    return endings.stream()
        .filter(ending -> LowerCase.of(word).endsWith(ending[0]))
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending[0].length()) + ending[1])
        .orElse(word);
  }
}
