package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.LowerCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the words that name a person's work. */
public final class AdRoles {

  private static final int SHORTEST_ENDING = 6;
  private static final List<String> SINGULAR = List.of("", "in", "e", "n");
  private static final List<String> PLURAL = List.of("s", "innen");
  private static final Set<String> WORDS = words();
  private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

  private AdRoles() {}

  private static Set<String> words() {
    return WordList.lines("roles.txt").stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a phrase has a word that names a person's work. */
  public static boolean namesRole(String phrase) {
    return Stream.of(LowerCase.of(phrase).split("[^\\p{L}\\p{M}-]+"))
        .anyMatch(word -> isRole(word, SINGULAR) || isRole(word, PLURAL));
  }

  /** Whether a phrase names one person's work: "Optician", but not "Clearview Opticians". */
  public static boolean namesOne(String phrase) {
    return Stream.of(LowerCase.of(phrase).split("[^\\p{L}\\p{M}-]+"))
        .anyMatch(word -> isRole(word, SINGULAR));
  }

  private static boolean isRole(String word, List<String> endings) {
    for (String ending : endings) {
      String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
      if (WORDS.contains(stem) || endsInRole(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInRole(String word) {
    for (int start = Math.max(1, word.length() - LONGEST);
        word.length() - start >= SHORTEST_ENDING;
        start++) {
      if (WORDS.contains(word.substring(start))) {
        return true;
      }
    }
    return false;
  }
}
