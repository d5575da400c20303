package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.Stems;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures how well a text answers an ad. */
final class Relevance {

  private static final double KEYWORD = 2;
  private static final int MOST_KEYWORDS = 3;
  private static final double SHARED_WITH_LINE = 1.5;
  private static final double SHARED = 0.5;
  private static final double RARE = 1;
  private static final int LEAST_OF_RARE = 8;
  private static final double WISHED = 6;
  private static final int MAX_LINES = 60;

  private final List<String> keywords;
  private final List<Set<String>> lines = new ArrayList<>();
  private final Set<String> all = new HashSet<>();
  private final Set<String> wishes;

  /**
   * @param lines the requirements and duties of the ad
   * @param wish what the applicant wants to stress
   */
  Relevance(List<String> keywords, List<String> lines, String wish) {
    this.keywords = keywords;
    for (String line : lines.subList(0, Math.min(MAX_LINES, lines.size()))) {
      Set<String> stems = stems(line);
      this.lines.add(stems);
      all.addAll(stems);
    }
    keywords.forEach(keyword -> all.addAll(stems(keyword)));
    this.wishes = stems(wish);
  }

  double of(String text) {
    Keywords.Text prepared = Keywords.in(text);
    long named = keywords.stream().filter(prepared::containsAsName).limit(MOST_KEYWORDS).count();
    Set<String> stems = stems(text);
    long nearest = lines.stream().mapToLong(line -> shared(line, stems)).max().orElse(0);
    return named * KEYWORD
        + nearest * SHARED_WITH_LINE
        + shared(all, stems) * SHARED
        + stems.stream().filter(all::contains).filter(Relevance::isRare).count() * RARE
        + shared(wishes, stems) * WISHED;
  }

  /** Whether a word says what work it is: a long one, or a code such as "NEWS2". */
  private static boolean isRare(String stem) {
    return stem.length() >= LEAST_OF_RARE || stem.chars().anyMatch(Character::isDigit);
  }

  /** Counts the meaningful words that two texts share. */
  static long shared(String one, String other) {
    return shared(stems(one), stems(other));
  }

  static long shared(Set<String> some, Set<String> others) {
    return others.stream().filter(some::contains).count();
  }

  /** Returns the stems of the meaningful words, so that "cleaned" matches "cleaning". */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : Words.telling(text)) {
      if (word.length() > 2) {
        stems.add(Stems.of(word));
      }
    }
    return stems;
  }
}
