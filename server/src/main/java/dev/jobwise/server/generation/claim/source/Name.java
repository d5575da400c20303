package dev.jobwise.server.generation.claim.source;

import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name by which a document may refer to a place.
 *
 * @param field the field that holds it
 * @param words all its words, folded
 * @param telling the words that distinguish it from other names
 */
public record Name(
    Place place, String field, String text, List<String> words, Set<String> telling) {

  /** Makes a name of a fact. */
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

  /** Whether many names share a word: "Hospital", "GmbH", "of". */
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
