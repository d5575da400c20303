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
 * @param shown the name that an ad's own name is told by
 * @param exact only this spelling counts; others are ordinary words
 * @param exactInAds as {@code exact}, but only when looking for skills that nobody has named yet
 * @param named somebody asked for just this name: every whole word counts, in any letter case and
 *     beside any other word
 */
record Term(
    String text,
    String lower,
    String usualName,
    String shown,
    boolean exact,
    boolean exactInAds,
    boolean named) {

  /** Words that, right after a name, make it something else: "Go to market", "R & D". */
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

  /** Words that, right before a name, make it something else: "vitamin C". */
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
   * A name with its signs.
   *
   * @param exactInAds whether the skill's first name says so
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

  /** A name as somebody has written it. */
  static Term named(String name, String usualName) {
    String text = PlainText.of(name.strip());
    return new Term(text, PlainText.lower(text), usualName, usualName, false, false, true);
  }

  /**
   * Whether the words around a place where this name stands leave it its meaning. Within a sentence
   * a capital letter is a name's own, so only there "we use Go to build" can be told from "Go to".
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
