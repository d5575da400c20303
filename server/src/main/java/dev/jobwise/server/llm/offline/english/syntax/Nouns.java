package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.Set;

/** Tells nouns that need an article from those that need none, as far as that can be told. */
public final class Nouns {

  private static final Set<String> COUNTABLE =
      EnglishLines.LISTS.words("countable", "one of its kind", "products");

  private static final Set<String> NUMBERS = EnglishLines.LISTS.words("numbers");

  private Nouns() {}

  /** Whether a noun is known to need one, whatever it ends with. */
  public static boolean isListed(String noun) {
    return COUNTABLE.contains(noun);
  }

  /** Whether a phrase counts something. */
  public static boolean hasNumber(String phrase) {
    return Words.of(phrase).stream()
        .anyMatch(word -> isNumber(word) || Character.isDigit(word.charAt(0)));
  }

  static boolean isNumber(String word) {
    return NUMBERS.contains(word);
  }

  static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or") || word.equals("&");
  }
}
