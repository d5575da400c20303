package dev.jobwise.server.generation.claim.source;

import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name that a document may use for a place.
 *
 * @param field where it stands
 * @param words its words, folded
 * @param telling those of the words that tell it from other names
 */
public record Name(
    Place place, String field, String text, List<String> words, Set<String> telling) {

  /** The name that a fact is. */
  static Name of(Place place, Fact fact) {
    List<Token> tokens =
        fact.tokens().stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
    List<String> words = tokens.stream().map(Token::folded).toList();
    Set<String> telling =
        tokens.stream()
            .filter(token -> !isGeneral(token))
            .map(Token::folded)
            .collect(Collectors.toSet());
    return new Name(
        place, fact.field(), fact.text(), words, telling.isEmpty() ? Set.copyOf(words) : telling);
  }

  /** Words that many names share: "Hospital", "GmbH", "of". */
  private static boolean isGeneral(Token token) {
    String word = token.folded();
    return word.length() == 1
        || isIn(Section.ORGANISATIONS, word)
        || isIn(Section.SCHOOLS, word)
        || !token.isMixedCase() && isIn(Section.FUNCTION, word);
  }

  private static boolean isIn(Section section, String word) {
    return Arrays.stream(ClaimLanguage.values())
        .anyMatch(language -> language.words(section).has(word));
  }
}
