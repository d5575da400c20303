package dev.jobwise.server.common.keyword;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One name of a skill.
 *
 * @param text the name as it is usually written
 * @param lower the same in lower case
 * @param usualName the name under which the skill is known
 * @param shown the name to report if an ad uses this one
 * @param exact whether only this spelling counts, because others are ordinary words
 * @param exactInAds as {@code exact}, but only in a search for any skills
 * @param named whether a search asks for exactly this name, so that every whole word counts, in any
 *     letter case and next to any other word
 */
record Term(
    String text,
    String lower,
    String usualName,
    String shown,
    boolean exact,
    boolean exactInAds,
    boolean named) {

  /** Words after a name that change its meaning: "Go to market", "R & D". */
  private static final Map<String, Set<String>> NOT_BEFORE =
      Map.of(
          "Go",
          Set.of(
              "to the live above beyond further ahead for with through home out on into green team"
                  .split(" ")),
          "R",
          Set.of("&"),
          "Excel",
          Set.of("in", "at"),
          "Sketch",
          Set.of("out"));

  /** Words before a name that change its meaning: "vitamin C". */
  private static final Map<String, Set<String>> NOT_AFTER =
      Map.of(
          "C",
          Set.of(
              ("vitamin hepatitis series class category cat type grade appendix section plan block"
                      + " licence license klasse kategorie group tier round level")
                  .split(" ")),
          "Python",
          Set.of("monty"));

  /**
   * Reads a name with its signs from a list.
   *
   * @param exactInAds whether the first name of the skill requires it
   */
  static Term of(String signed, String usualName, boolean exactInAds) {
    String text = signed.replaceFirst("^[!~?*@]+", "");
    String signs = signed.substring(0, signed.length() - text.length());
    boolean exact = signs.contains("!");
    return new Term(
        text,
        PlainText.lower(text),
        usualName,
        signs.contains("@") ? text : usualName,
        exact,
        exact || exactInAds || signs.contains("~") || signs.contains("?"),
        false);
  }

  /** Creates the term for a name that somebody has written. */
  static Term named(String name, String usualName) {
    String text = PlainText.of(name.strip());
    return new Term(text, PlainText.lower(text), usualName, usualName, false, false, true);
  }

  /**
   * Whether the words around this name leave its meaning unchanged. A capital letter within a
   * sentence marks a name: so "we use Go to build" counts, but "Go to" at the start does not.
   */
  boolean fits(String before, String after, boolean joined) {
    if (named) {
      return true;
    }
    if (NOT_AFTER.getOrDefault(text, Set.of()).contains(before.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (!NOT_BEFORE.getOrDefault(text, Set.of()).contains(after.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return !before.isEmpty() && !joined && Character.isLowerCase(after.charAt(0));
  }
}
