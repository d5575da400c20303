package dev.jobwise.server.job;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the words that name a person's work. */
final class AdRoles {

  private static final int SHORTEST_ENDING = 6;
  private static final Set<String> WORDS = words();

  private AdRoles() {}

  private static Set<String> words() {
    return WordList.lines("roles.txt").stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a phrase has a word that names a person's work. */
  static boolean namesRole(String phrase) {
    return Stream.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .anyMatch(AdRoles::isRole);
  }

  private static boolean isRole(String word) {
    for (String ending : List.of("", "s", "in", "innen", "e", "n")) {
      String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
      if (WORDS.contains(stem) || endsInRole(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInRole(String word) {
    for (int start = 1; word.length() - start >= SHORTEST_ENDING; start++) {
      if (WORDS.contains(word.substring(start))) {
        return true;
      }
    }
    return false;
  }
}
