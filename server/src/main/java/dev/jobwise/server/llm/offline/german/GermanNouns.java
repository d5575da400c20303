package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the gender of nouns by their endings. */
final class GermanNouns {

  private static final Map<String, Character> GENDERS = new HashMap<>();
  private static final int MAX_ENDING = 18;

  /** Endings of feminine nouns for activities: only these begin a phrase about work. */
  private static final List<String> ACTIONS =
      List.of("ung", "ion", "pflege", "suche", "arbeit", "enz", "anz", "tik", "hilfe");

  /** A year before another number: "2021 30 Kunden". */
  private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)(?= \\d)");

  private static final Set<String> INSTITUTIONS = GermanLines.LISTS.words("institutions");

  /** Verbs that create something new, which takes the indefinite article. */
  private static final Set<String> MAKING =
      Set.of(
          "eingeführt",
          "entwickelt",
          "aufgebaut",
          "geschrieben",
          "gegründet",
          "geschaffen",
          "entworfen",
          "gebaut",
          "etabliert",
          "konzipiert",
          "initiiert",
          "programmiert",
          "gestartet");

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

  static boolean isMasculineOrNeuter(String noun) {
    char gender = gender(noun);
    return gender == 'm' || gender == 'n';
  }

  /** Whether a word names a kind of institution: "Molkerei", "Seniorenzentrum". */
  static boolean isInstitution(String word) {
    String lower = LowerCase.of(word);
    return INSTITUTIONS.stream().anyMatch(lower::endsWith);
  }

  static boolean isAction(String noun) {
    String lower = LowerCase.of(noun);
    return lower.length() > 4
        && Character.isUpperCase(noun.charAt(0))
        && !lower.endsWith("besuche")
        && ACTIONS.stream().anyMatch(lower::endsWith);
  }

  /**
   * Returns an object in the accusative with the article that a resume omits; null if uncertain.
   */
  static String withArticle(String phrase, String participle) {
    phrase = YEAR.matcher(phrase).replaceFirst("im Jahr $1");
    String[] words = phrase.split(" ");
    boolean making = MAKING.contains(participle);
    if (GermanLines.isFunctionWord(words[0])
        || Character.isDigit(words[0].charAt(0))
        || Character.isLowerCase(words[0].charAt(0)) && !isAdjectiveBefore(words)) {
      return GermanLines.lowered(phrase);
    }
    if (isAdjectiveBefore(words)) {
      return adjective(phrase, words, making);
    }
    String noun = GermanLines.bare(words[0]);
    if (noun.length() > 1 && noun.equals(noun.toUpperCase(Locale.ROOT))) {
      return phrase; // "LKW"
    }
    return switch (gender(noun)) {
      case 'f' -> (making ? "eine " : "die ") + phrase;
      case 'm' -> (making ? "einen " : "den ") + phrase;
      case 'n' -> (making ? "ein " : "das ") + phrase;
      case 'p' -> phrase;
      default -> null;
    };
  }

  private static boolean isAdjectiveBefore(String[] words) {
    return words.length > 1 && GermanLines.isAdjective(words[0], words[1]);
  }

  private static String adjective(String phrase, String[] words, boolean making) {
    String small = GermanLines.lowered(phrase);
    char gender = gender(GermanLines.bare(words[1]));
    if (gender == 'p') {
      return words[0].endsWith("e") ? small : null;
    }
    if (gender == 'f' && words[0].endsWith("e")) {
      return (making ? "eine " : "die ") + small;
    }
    return gender == 'n' && words[0].endsWith("es") ? "ein " + small : null;
  }
}
