package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.LowerCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the words that name a person's work, in all languages or in one. */
public final class AdRoles {

  /** Words of so many letters also count at the end of a longer one: "Softwareentwickler". */
  private static final int SHORTEST_ENDING = 5;

  private static final int LONGEST_WORD = 60;

  /** Where words are joined to longer ones. */
  private static final Set<String> COMPOUNDING = Set.of("de", "nl", "da", "sv");

  /** What no space divides from the words around it. */
  private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko");

  private static final List<String> SINGULAR = List.of("", "in", "e", "n", "en", "r");
  private static final List<String> PLURAL = List.of("s", "es", "innen", "er", "ne");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}-]++");
  private static final Map<String, Set<String>> BY_LANGUAGE = new HashMap<>();
  private static final Set<String> ALL = new HashSet<>();

  static {
    for (String language : WordList.LANGUAGES) {
      Set<String> words = new HashSet<>();
      WordList.lines("roles/" + language + ".txt")
          .forEach(line -> words.addAll(List.of(line.split(" "))));
      BY_LANGUAGE.put(language, words);
      if (!UNSPACED.contains(language)) {
        ALL.addAll(words);
      }
    }
  }

  private AdRoles() {}

  /** Whether a phrase has a word that names a person's work. */
  public static boolean namesRole(String phrase) {
    return words(phrase).anyMatch(word -> isRole(word, ALL) || isPlural(word, ALL))
        || endsInUnspacedRole(phrase);
  }

  /** Whether a phrase names one person's work: "Optician", but not "Clearview Opticians". */
  public static boolean namesOne(String phrase) {
    return words(phrase).anyMatch(word -> isRole(word, ALL)) || endsInUnspacedRole(phrase);
  }

  /** Whether a word of an ad in that language names a person's work; English is known in all. */
  public static boolean isRole(String word, String language) {
    String lower = withoutGender(LowerCase.of(word));
    return isRole(lower, BY_LANGUAGE.get(language)) || isRole(lower, BY_LANGUAGE.get("en"));
  }

  /** Whether a word names the work of several people. */
  public static boolean isPlural(String word, String language) {
    String lower = withoutGender(LowerCase.of(word));
    return isPlural(lower, BY_LANGUAGE.get(language)) || isPlural(lower, BY_LANGUAGE.get("en"));
  }

  /** Whether a phrase in Chinese, Japanese or Korean has a word for a person's work. */
  public static boolean endsInUnspacedRole(String phrase) {
    for (String language : UNSPACED) {
      for (String role : BY_LANGUAGE.get(language)) {
        if (phrase.contains(role)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Stream<String> words(String phrase) {
    return Stream.of(WORDS.split(LowerCase.of(phrase)));
  }

  /** "zugassistent:in", "employé(e)", "técnico/a": the first form. */
  private static String withoutGender(String word) {
    for (int i = 3; i < word.length(); i++) {
      if (":*/(_·.".indexOf(word.charAt(i)) >= 0) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  private static boolean isPlural(String word, Set<String> roles) {
    for (String ending : PLURAL) {
      if (word.endsWith(ending)
          && isKnown(word.substring(0, word.length() - ending.length()), roles)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRole(String word, Set<String> roles) {
    if (word.length() > LONGEST_WORD) {
      return false;
    }
    for (String ending : SINGULAR) {
      if (word.endsWith(ending)
          && isKnown(word.substring(0, word.length() - ending.length()), roles)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(String word, Set<String> roles) {
    if (roles.contains(word)) {
      return true;
    }
    int dash = word.lastIndexOf('-');
    if (dash >= 0 && roles.contains(word.substring(dash + 1))) {
      return true;
    }
    for (int start = 1; start <= word.length() - SHORTEST_ENDING; start++) {
      if (COMPOUNDS.contains(word.substring(start))) {
        return roles.size() > 0 && !roles.equals(BY_LANGUAGE.get("en"));
      }
    }
    return false;
  }

  private static final Set<String> COMPOUNDS = compounds();

  private static Set<String> compounds() {
    Set<String> compounds = new HashSet<>();
    COMPOUNDING.forEach(language -> compounds.addAll(BY_LANGUAGE.get(language)));
    BY_LANGUAGE.get("en").stream().filter(word -> word.length() > 5).forEach(compounds::add);
    compounds.removeIf(word -> word.length() < SHORTEST_ENDING);
    return compounds;
  }
}
