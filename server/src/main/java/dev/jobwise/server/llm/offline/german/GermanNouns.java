package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the gender of nouns by their endings. */
final class GermanNouns {

  private static final Map<String, Character> GENDERS = new HashMap<>();
  private static final int MAX_ENDING = 18;

  private static final Set<String> INSTITUTIONS = GermanLines.LISTS.words("institutions");

  static {
    WordLists file = WordLists.of(GermanNouns.class, "nouns.txt");
    for (String gender : List.of("f", "m", "n")) {
      file.words(gender).forEach(end -> GENDERS.put(end, gender.charAt(0)));
    }
  }

  private GermanNouns() {}

  /** Returns f, m or n for a noun in the singular, p for a plural, 0 if unknown. */
  static char gender(String noun) {
    String lower = LowerCase.of(noun);
    for (int i = Math.max(0, lower.length() - MAX_ENDING); i < lower.length() - 1; i++) {
      Character gender = GENDERS.get(lower.substring(i));
      if (gender != null) {
        return gender;
      }
    }
    boolean plural =
        lower.endsWith("e")
            || lower.endsWith("n")
            || lower.endsWith("er")
            || lower.endsWith("s") && !lower.endsWith("ss");
    return plural ? 'p' : 0;
  }

  /** Whether a word names a kind of institution: "Molkerei", "Seniorenzentrum". */
  static boolean isInstitution(String word) {
    String lower = LowerCase.of(word);
    return INSTITUTIONS.stream().anyMatch(lower::endsWith);
  }
}
