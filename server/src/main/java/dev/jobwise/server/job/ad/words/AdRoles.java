package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.Accents;
import dev.jobwise.server.common.LowerCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognizes words for occupations, in one language or in all. */
public final class AdRoles {

  /** Words of at least this length also count at the end of a compound: "Softwareentwickler". */
  private static final int SHORTEST_ENDING = 5;

  /** English ones must be longer: "Projektmanager", but not "Restauranger". */
  private static final int SHORTEST_ENGLISH_ENDING = 7;

  private static final int LONGEST_WORD = 60;

  /** Languages that join words to compounds. */
  private static final Set<String> COMPOUNDING = Set.of("de", "nl", "da", "sv");

  /** Languages without spaces between words. */
  private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko");

  /** Words for all who work there, which have a word for an occupation in them. */
  private static final Pattern STAFF = Pattern.compile("[员員]工|人[员員](?:要求|条件|配置)");

  private static final List<String> SINGULAR = List.of("", "in", "e", "n", "en", "r");
  private static final List<String> PLURAL = List.of("s", "es", "innen", "er", "ne");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}-]++");
  private static final Map<String, Roles> BY_LANGUAGE = new HashMap<>();
  private static final Set<String> COMPOUNDS = new HashSet<>();

  /** Words of languages without spaces, by their first character. */
  private static final Map<Character, List<String>> UNSPACED_WORDS = new HashMap<>();

  private static final Roles ALL = new Roles(new HashSet<>(), SINGULAR, PLURAL, true);

  static {
    for (String language : WordList.LANGUAGES) {
      Roles roles = Roles.of(language);
      BY_LANGUAGE.put(language, roles);
      if (!UNSPACED.contains(language)) {
        ALL.words().addAll(roles.words());
      } else {
        roles.words().stream()
            .filter(word -> !word.isEmpty())
            .forEach(
                word ->
                    UNSPACED_WORDS
                        .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word));
      }
      if (COMPOUNDING.contains(language)) {
        COMPOUNDS.addAll(roles.words());
      }
    }
    COMPOUNDS.removeIf(word -> word.length() < SHORTEST_ENDING);
    BY_LANGUAGE.get("en").words().stream()
        .filter(word -> word.length() >= SHORTEST_ENGLISH_ENDING)
        .forEach(COMPOUNDS::add);
  }

  private AdRoles() {}

  /** Whether a phrase has a word for an occupation. */
  public static boolean namesRole(String phrase) {
    return words(phrase).anyMatch(word -> ALL.hasOne(word) || ALL.hasMany(word))
        || hasUnspacedRole(phrase);
  }

  /** Whether a phrase names the occupation of one person: "Optician", not "Clearview Opticians". */
  public static boolean namesOne(String phrase) {
    return words(phrase).anyMatch(ALL::hasOne) || hasUnspacedRole(phrase);
  }

  /** Whether a word names an occupation in a language or in English. */
  public static boolean isRole(String word, String language) {
    String lower = withoutGender(LowerCase.of(word));
    // German gives English words an ending of its own: "ManagerIn".
    String english = language.equals("de") ? lower.replaceFirst("(?<=.{4})in$", "") : lower;
    return BY_LANGUAGE.get(language).hasOne(lower) || BY_LANGUAGE.get("en").hasOne(english);
  }

  /** Whether the list of a language has a word, in lower case, as it is. */
  static boolean isListed(String word, String language) {
    return BY_LANGUAGE.get(language).words().contains(word);
  }

  /** Whether a word names the occupation of several people. */
  public static boolean isPlural(String word, String language) {
    String lower = withoutGender(LowerCase.of(word));
    return BY_LANGUAGE.get(language).hasMany(lower) || BY_LANGUAGE.get("en").hasMany(lower);
  }

  /** Whether a phrase in Chinese, Japanese or Korean has a word for an occupation. */
  public static boolean hasUnspacedRole(String text) {
    if (text.chars().noneMatch(c -> UNSPACED_WORDS.containsKey((char) c))) {
      return false;
    }
    String phrase = STAFF.matcher(text).replaceAll(" ");
    for (int i = 0; i < phrase.length(); i++) {
      int at = i;
      if (UNSPACED_WORDS.getOrDefault(phrase.charAt(i), List.of()).stream()
          .anyMatch(word -> phrase.startsWith(word, at))) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> words(String phrase) {
    return Stream.of(WORDS.split(LowerCase.of(phrase)));
  }

  /** Returns the first form of "zugassistent:in", "employé(e)" or "técnico/a". */
  private static String withoutGender(String word) {
    for (int i = 3; i < word.length(); i++) {
      if (":*/(_·.".indexOf(word.charAt(i)) >= 0) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  /** The words of one language, and their endings. */
  private record Roles(
      Set<String> words, List<String> endingsOfOne, List<String> endingsOfMany, boolean joins) {

    static Roles of(String language) {
      Set<String> words = new HashSet<>();
      WordList.lines("roles/" + language + ".txt")
          .forEach(line -> words.addAll(List.of(line.split(" "))));
      if (!UNSPACED.contains(language)) {
        List.copyOf(words).forEach(word -> words.add(withoutAccents(word)));
      }
      boolean compounding = COMPOUNDING.contains(language);
      return new Roles(
          words,
          compounding ? SINGULAR : language.equals("pl") ? List.of("", "a", "e") : List.of("", "e"),
          compounding ? PLURAL : List.of("s", "es"),
          compounding);
    }

    /** "tecnico", as many write it; the last letter of "chargé" makes it another word. */
    private static String withoutAccents(String word) {
      int last = Math.max(0, word.length() - 1);
      return Accents.without(word.substring(0, last)) + word.substring(last);
    }

    boolean hasOne(String word) {
      return has(word, endingsOfOne);
    }

    boolean hasMany(String word) {
      return has(word, endingsOfMany);
    }

    private boolean has(String word, List<String> endings) {
      return word.length() <= LONGEST_WORD
          && endings.stream()
              .anyMatch(
                  ending ->
                      word.endsWith(ending)
                          && isKnown(word.substring(0, word.length() - ending.length())));
    }

    /**
     * Whether a word is known: "pfleger", "co-pilot", or a compound such as "softwareentwickler".
     */
    private boolean isKnown(String word) {
      return words.contains(word)
          || words.contains(word.substring(word.lastIndexOf('-') + 1))
          || joins && endsInRole(word);
    }

    private static boolean endsInRole(String word) {
      for (int start = 1; start <= word.length() - SHORTEST_ENDING; start++) {
        if (COMPOUNDS.contains(word.substring(start))) {
          return true;
        }
      }
      return false;
    }
  }
}
