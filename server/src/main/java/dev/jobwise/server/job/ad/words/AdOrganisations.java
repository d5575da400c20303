package dev.jobwise.server.job.ad.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognizes names of organisations by their words. */
final class AdOrganisations {

  private static final Set<String> WORDS;
  private static final List<String> ENDINGS;

  static {
    Map<String, List<String>> sections = WordList.sectionsOf("organisations.txt");
    WORDS = Set.copyOf(sections.get("words"));
    ENDINGS = sections.get("endings");
  }

  private AdOrganisations() {}

  static boolean isOne(String phrase) {
    return WordTerms.words(phrase).stream()
        .anyMatch(word -> WORDS.contains(word) || ENDINGS.stream().anyMatch(word::endsWith));
  }
}
