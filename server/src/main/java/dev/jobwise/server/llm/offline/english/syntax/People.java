package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import java.util.List;
import java.util.Set;

/** Tells words that name a person by occupation. */
public final class People {

  private static final Set<String> PEOPLE = EnglishLines.LISTS.words("people");
  private static final List<String> ENDINGS =
      List.of("er", "or", "ist", "ian", "ant", "ent", "aide", "man", "woman", "chef", "nurse");

  private static final List<String> SURE_ENDINGS = List.of("er", "ist", "ian", "man", "woman");

  private People() {}

  /** Whether a title names a person: "Maintenance Technician I" but not "Seasonal Sales". */
  public static boolean isPersonTitle(String title) {
    String[] words = title.split("[ /]");
    int last = words.length - 1;
    if (last < 0) {
      return false; // "/"
    }
    while (last > 0
        && !isPerson(LowerCase.of(words[last]))
        && (words[last].length() <= 3 || Character.isDigit(words[last].charAt(0)))) {
      last--;
    }
    String word = LowerCase.of(EnglishLines.bare(words[last]));
    return isPerson(word) || ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** Whether a word surely names a person: not "management", which ends as "student". */
  public static boolean isSurePerson(String word) {
    return isPerson(word) || SURE_ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** Whether a word names a person by occupation. */
  public static boolean isPerson(String word) {
    return PEOPLE.contains(word);
  }
}
