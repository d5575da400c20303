package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sentences of a summary that can stand in a letter as they are. */
final class SummarySentence {

  private static final List<String> OWN = List.of("I ", "I'm ", "I've ", "I'd ");

  /** What happens at home is nobody's business in a letter. */
  private static final Set<String> HOME = EnglishLines.LISTS.words("at home");

  private static final int MIN_OWN_WORDS = 5;
  private static final int MOST_WORDS = 26;

  private SummarySentence() {}

  /** Returns a sentence that already is in the first person and says more than what somebody is. */
  static Optional<String> own(String summary) {
    String text = EnglishLines.bare(summary);
    boolean told = OWN.stream().anyMatch(text::startsWith);
    boolean home = Words.of(text).stream().anyMatch(HOME::contains);
    boolean person = text.startsWith("I am a ") || text.startsWith("I am an ");
    String bare = text.replace(" I ", " ").replace(" I'm ", " ").replaceFirst("^I ", "");
    return told && !home && !person && EnglishLines.isSound(bare, MIN_OWN_WORDS, MOST_WORDS)
        ? Optional.of(text)
        : Optional.empty();
  }
}
