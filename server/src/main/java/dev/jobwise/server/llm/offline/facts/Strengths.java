package dev.jobwise.server.llm.offline.facts;

import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of person the applicant is, where the ad asks for it. */
public final class Strengths {

  private static final int MOST = 4;
  private static final int ROOT = 5;

  private Strengths() {}

  /** Returns the qualities in the applicant's words, those that the ad has first. */
  public static List<String> of(List<String> qualities, String ad) {
    Set<String> asked = Words.of(ad).stream().map(Strengths::root).collect(Collectors.toSet());
    List<String> strengths = new ArrayList<>(qualities);
    Comparator<String> order = Comparator.comparing(text -> !isAsked(text, asked));
    strengths.sort(order); // stable
    strengths.replaceAll(Prose::capitalised);
    return strengths.stream().limit(1).noneMatch(text -> isAsked(text, asked))
        ? List.of()
        : strengths.subList(0, Math.min(MOST, strengths.size()));
  }

  private static boolean isAsked(String quality, Set<String> asked) {
    return Words.of(quality).stream()
        .anyMatch(word -> word.length() >= ROOT - 1 && asked.contains(root(word)));
  }

  /** "Geduldig", "Geduld"; "teamfähig", "Team": qualities differ in their endings. */
  private static String root(String word) {
    return word.substring(0, Math.min(ROOT, word.length()));
  }
}
