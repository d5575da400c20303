package dev.jobwise.server.profile.draft.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words between a title and an employer: "Cocinera en Quorra", "Dean of the College". */
public final class Prepositions {

  private static final Map<String, List<String>> WORDS = WordFiles.of("prepositions.txt");

  private static final Pattern AT = pattern("at");
  private static final Pattern AT_NAMED = pattern("at named");
  private static final Pattern OF_NAMED = pattern("of named");

  private Prepositions() {}

  /**
   * Where a text divides.
   *
   * @param end of what stands before the word
   * @param start of what stands after it
   */
  public record Place(int end, int start) {}

  /** The words that stand between titles and employers, or before the subject of a title. */
  public static List<Place> at(String text) {
    return in(AT, text);
  }

  /** The same, which only before words that tell an employer are what they seem. */
  public static List<Place> atNamed(String text) {
    return in(AT_NAMED, text);
  }

  /** The words that make an employer the subject of a title, if it is one. */
  public static List<Place> ofNamed(String text) {
    return in(OF_NAMED, text);
  }

  private static List<Place> in(Pattern words, String text) {
    List<Place> places = new ArrayList<>();
    Matcher found = words.matcher(text);
    while (found.find()) {
      places.add(new Place(found.start(), found.end()));
    }
    return places;
  }

  private static Pattern pattern(String key) {
    String words =
        WORDS.get(key).stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<=[^ ]) (?:" + words + ")(?: |(?<=['’]))(?=[\\p{Lu}\\p{Lo}\\d])");
  }
}
