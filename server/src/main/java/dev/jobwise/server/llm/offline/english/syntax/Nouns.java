package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells nouns that need an article from those that need none, as far as that can be told. */
public final class Nouns {

  private static final Set<String> PLURALS = EnglishLines.LISTS.words("plurals without s");
  private static final Set<String> MASS =
      EnglishLines.LISTS.words("mass nouns", "nouns without number", "work without number");
  private static final Set<String> COUNTABLE =
      EnglishLines.LISTS.words("countable", "one of its kind", "products");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

  private static final List<String> MASS_ENDINGS =
      List.of(
          ("tion sion ment ance ence ness ing ics ism ity ship ware wear age ery work cy sis logy"
                  + " graphy")
              .split(" "));
  private static final Set<String> GOES_ON =
      EnglishLines.LISTS.words("goes on", "behind a noun phrase");

  /** Of these words of a list, adjectives and adverbs that belong to the phrase. */
  private static final Set<String> FREQUENCIES =
      Set.of("each", "every", "daily", "weekly", "three");

  private static final Set<String> NUMBERS = EnglishLines.LISTS.words("numbers");
  private static final Set<String> NUMBERED = EnglishLines.LISTS.words("nouns before a number");
  private static final int LEAST_BEFORE_ENDING = 5;

  private Nouns() {}

  /** Whether a noun in the singular needs an article. */
  public static boolean isCountable(String noun) {
    return isListed(noun) || !isMass(noun) && !isPlural(noun) && !isName(noun);
  }

  /** Whether a noun is known to need one, whatever it ends with. */
  public static boolean isListed(String noun) {
    return COUNTABLE.contains(noun);
  }

  /** Whether a noun needs no article because it is not counted. */
  public static boolean isMass(String noun) {
    return MASS.contains(noun)
        || noun.length() >= LEAST_BEFORE_ENDING && MASS_ENDINGS.stream().anyMatch(noun::endsWith);
  }

  static boolean isPlural(String word) {
    boolean plural =
        word.endsWith("s") && List.of("ss", "us", "is").stream().noneMatch(word::endsWith);
    return plural || PLURALS.contains(word) || word.endsWith("men");
  }

  /** Whether a word is like "3rd". */
  static boolean isOrdinal(String word) {
    return ORDINAL.matcher(word).matches();
  }

  /** Whether a noun phrase ends before this word, in lower case. */
  public static boolean goesOn(String word) {
    return GOES_ON.contains(word) && !FREQUENCIES.contains(word);
  }

  /** Whether a phrase counts something. */
  public static boolean hasNumber(String phrase) {
    return Words.of(phrase).stream()
        .anyMatch(word -> isNumber(word) || Character.isDigit(word.charAt(0)));
  }

  static boolean isNumber(String word) {
    return NUMBERS.contains(word);
  }

  /** Whether a number may follow a noun: "grade 4", "ages 5-9". */
  static boolean takesNumber(String noun) {
    return NUMBERED.contains(noun) || isPlural(noun);
  }

  static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or") || word.equals("&");
  }

  /** A name, an abbreviation, or a sum. */
  static boolean isName(String word) {
    return word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
