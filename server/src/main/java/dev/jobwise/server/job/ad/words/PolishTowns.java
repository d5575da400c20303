package dev.jobwise.server.job.ad.words;

import java.util.List;

/** Finds the name of a Polish town by its form after "w": Kraków for "Krakowie". */
public final class PolishTowns {

  private static final int SHORTEST = 5;

  /** Endings of the locative, each with an ending of the name; the first that fits counts. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("niu", "ń"),
          List.of("iu", ""),
          List.of("dzi", "dź"),
          List.of("cu", "iec"),
          List.of("ach", "e"),
          List.of("ach", "y"),
          List.of("zie", "da"),
          List.of("cie", "t"),
          List.of("ie", ""),
          List.of("ie", "a"),
          List.of("rze", "ra"),
          List.of("rzu", "rz"),
          List.of("u", ""),
          List.of("u", "o"),
          List.of("u", "e"),
          List.of("y", ""),
          List.of("y", "a"),
          List.of("i", "ia"),
          List.of("i", ""));

  private PolishTowns() {}

  /** Returns the name of a known town whose locative is a word; null if there is none. */
  public static String ofLocative(String word) {
    if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    for (List<String> ending : ENDINGS) {
      if (word.endsWith(ending.get(0))) {
        String stem = word.substring(0, word.length() - ending.get(0).length());
        String name = stem + ending.get(1);
        int vowel = stem.lastIndexOf('o');
        // In the name, the last vowel may be another: "Łodzi" and "Łódź".
        String closed =
            vowel < 0
                ? name
                : stem.substring(0, vowel) + 'ó' + stem.substring(vowel + 1) + ending.get(1);
        if (AdPlaces.isTown(closed) || AdPlaces.isTown(name)) {
          return AdPlaces.isTown(closed) ? closed : name;
        }
      }
    }
    return null;
  }
}
