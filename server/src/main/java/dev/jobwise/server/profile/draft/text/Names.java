package dev.jobwise.server.profile.draft.text;

import dev.jobwise.server.common.LowerCase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells titles of jobs, employers, degrees and schools from each other by their words. */
public final class Names {

  /** Shorter words end too many others. */
  private static final int SHORTEST_ENDING = 6;

  /** Of any trade, in any language; so a line of any length costs no more than it. */
  private static final int LONGEST_WORD = 80;

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|my) ");

  private static final char FIXED_HYPHEN = '\u2011';

  private static final Set<String> TITLES = all("titles.txt");
  private static final Set<String> DEGREES = all("degrees.txt");
  private static final Set<String> DUTIES = all("duties.txt");
  private static final Set<String> EMPLOYMENTS = all("employments.txt");
  private static final Map<String, List<String>> ORGANISATIONS = WordFiles.of("organisations.txt");
  private static final Set<String> ORGANISATION_WORDS = Set.copyOf(ORGANISATIONS.get("words"));
  private static final Set<String> LEGAL_FORMS = Set.copyOf(ORGANISATIONS.get("legal forms"));

  private Names() {}

  /** Whether a text has a word for an occupation or a rank. */
  public static boolean isTitle(String text) {
    return any(text, word -> TITLES.contains(word) || endsInTitle(word));
  }

  public static boolean isOrganisation(String text) {
    return isCompany(text)
        || isOwnAccount(text)
        || any(
            text,
            word ->
                ORGANISATION_WORDS.contains(word)
                    || ORGANISATIONS.get("endings").stream().anyMatch(word::endsWith));
  }

  /** Whether a text says that somebody works for themselves: "freelance". */
  public static boolean isOwnAccount(String text) {
    return any(text, ORGANISATIONS.get("own account")::contains);
  }

  /** Whether a text has a word for the legal form of a company: "GmbH". */
  public static boolean isCompany(String text) {
    return words(text).anyMatch(LEGAL_FORMS::contains); // "co-founder" is none
  }

  /** Whether a text is the legal form of a company without its name. */
  public static boolean isOnlyLegalForm(String text) {
    return List.of(LowerCase.of(text).split("[ ,]++")).stream()
        .allMatch(word -> LEGAL_FORMS.contains(Signs.withoutEnd(word, ".")));
  }

  /** Whether a text has a word for a school. */
  public static boolean isSchool(String text) {
    return any(
        text,
        word ->
            ORGANISATIONS.get("schools").contains(word)
                || ORGANISATIONS.get("endings").stream()
                    .anyMatch(e -> e.contains("schul") && word.endsWith(e))
                || word.endsWith("universität"));
  }

  /** Whether a text has a word for a degree, a diploma or a course of study. */
  public static boolean isDegree(String text) {
    return any(text, DEGREES::contains);
  }

  /** Whether a text is a kind of employment, such as "Full-time". */
  public static boolean isEmployment(String text) {
    return EMPLOYMENTS.contains(LowerCase.of(text).strip());
  }

  /** Whether a text announces what somebody did in a job, such as "Responsibilities:". */
  public static boolean isDuties(String text) {
    String words = Signs.withoutEnd(LowerCase.of(text), ".:-–");
    return DUTIES.contains(ARTICLE.matcher(words).replaceFirst(""));
  }

  /** Whether a text is what a department does, in one or two words: "Software Engineering". */
  public static boolean isDiscipline(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return text.indexOf(' ') == text.lastIndexOf(' ')
        && ORGANISATIONS.get("disciplines").contains(LowerCase.of(last));
  }

  /** Whether a text names a part of an organisation: "Department of Physics". */
  public static boolean isUnit(String text) {
    return any(text, ORGANISATIONS.get("units")::contains);
  }

  /** Whether a text names only a part of an organisation: "Applied Optics Group". */
  public static boolean isPart(String text) {
    List<String> parts = ORGANISATIONS.get("parts");
    return (isUnit(text) || any(text, parts::contains))
        && !isCompany(text)
        && !any(
            text,
            word ->
                ORGANISATION_WORDS.contains(word)
                    && !parts.contains(word)
                    && !ORGANISATIONS.get("units").contains(word));
  }

  private static boolean endsInTitle(String word) {
    if (word.length() > LONGEST_WORD) {
      return false;
    }
    int shortest = isSyllabic(word.charAt(word.length() - 1)) ? 2 : SHORTEST_ENDING;
    for (int start = 1; start <= word.length() - shortest; start++) {
      if (TITLES.contains(word.substring(start))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter stands for a syllable or a word, as in Chinese, Japanese and Korean. */
  private static boolean isSyllabic(char letter) {
    return letter >= '\u3040' && Character.isLetter(letter);
  }

  private static boolean any(String text, Predicate<String> test) {
    return words(text)
        .anyMatch(word -> test.test(word) || word.contains("-") && anyPart(word, test));
  }

  private static Stream<String> words(String text) {
    return Stream.of(
            LowerCase.of(text).replace(FIXED_HYPHEN, '-').split("[^\\p{L}\\p{M}\\p{N}.'’+-]++"))
        .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
        .filter(word -> !word.isEmpty());
  }

  private static boolean anyPart(String word, Predicate<String> test) {
    return List.of(word.split("-")).stream().anyMatch(part -> !part.isEmpty() && test.test(part));
  }

  private static Set<String> all(String file) {
    Set<String> words = new HashSet<>();
    WordFiles.of(file).values().forEach(words::addAll);
    return words;
  }
}
