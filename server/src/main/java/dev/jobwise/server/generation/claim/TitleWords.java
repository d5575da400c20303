package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Fact;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.PhraseBook;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of job titles in all languages: occupations and ranks. */
final class TitleWords {

  /** Ranks that are translations of each other. */
  private static final Set<String> LEADING = Set.of("lead", "head", "manager", "coordinator");

  private static final PhraseBook TITLES = ClaimLanguage.phrases("titles.txt");

  private TitleWords() {}

  /** Returns the number of tokens of the title word that begins here; 0 if none does. */
  static int lengthAt(List<Token> tokens, int at, int end) {
    return TITLES.lengthAt(tokens, at, end);
  }

  /** Returns the meanings of the title words in a range of tokens. */
  static Set<String> meanings(List<Token> tokens, int from, int to) {
    Set<String> meanings = new HashSet<>();
    int i = from;
    while (i < to) {
      int length = TITLES.lengthAt(tokens, i, to);
      if (length > 0) {
        meanings.add(TITLES.meaningAt(tokens, i, to));
      }
      i += Math.max(1, length);
    }
    return meanings;
  }

  /** Returns the meanings of a fact's title words. */
  static Set<String> meanings(Fact fact) {
    return meanings(fact.tokens(), 0, fact.tokens().size());
  }

  /**
   * Whether a known title covers all that is claimed.
   *
   * @param translated whether the two are in different languages
   */
  static boolean covers(Set<String> known, Set<String> claimed, boolean translated) {
    return claimed.stream()
        .allMatch(
            meaning ->
                known.contains(meaning)
                    || translated
                        && LEADING.contains(meaning)
                        && known.stream().anyMatch(LEADING::contains));
  }
}
