package dev.jobwise.server.generation.document;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of people, line by line, as documents print them. */
public final class Lines {

  /** Longer than endings are: "migrated" and "migrating" share so much. */
  private static final int STEM = 5;

  /** A rewriting changes the verb and little else. */
  private static final double MOST = 0.7;

  private Lines() {}

  /** The text on one line, or "" for null and for what shows nothing. */
  public static String orEmpty(String text) {
    return text == null || Visible.isBlank(text) ? "" : WhiteSpace.narrowed(Visible.oneLine(text));
  }

  /** The text without white space around it and without blank lines, or null if that is nothing. */
  public static String orNull(String text) {
    if (text == null) {
      return null;
    }
    StringJoiner clean = new StringJoiner("\n");
    text.lines().map(Lines::orEmpty).filter(line -> !line.isEmpty()).forEach(clean::add);
    return clean.length() == 0 ? null : clean.toString();
  }

  /** Those of the values that are not blank, each on one line, with the separator between them. */
  public static String joined(String separator, String... values) {
    return Stream.of(values)
        .map(Lines::orEmpty)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /** As {@link #joined(String, String...)}. */
  public static String joined(String separator, List<String> values) {
    return joined(separator, values.toArray(String[]::new));
  }

  /**
   * The lines of a description: of the enhanced one where there is one.
   *
   * @return without bullet signs, blank lines and repetitions
   */
  public static List<String> ofDescription(String enhanced, String original) {
    return ofDescription(enhanced, original, List.of());
  }

  /**
   * As {@link #ofDescription(String, String)}, then the lines of a list. Those that an enhanced
   * text tells already, in other words or another tense, are left out.
   */
  public static List<String> ofDescription(String enhanced, String original, List<String> more) {
    Map<String, String> distinct = new LinkedHashMap<>();
    boolean rewritten = enhanced != null && !Visible.isBlank(enhanced);
    addLines(rewritten ? enhanced : original, distinct);
    List<String> told = rewritten ? List.copyOf(distinct.values()) : List.of();
    more.stream()
        .filter(text -> told.stream().noneMatch(line -> tells(line, text)))
        .forEach(text -> addLines(text, distinct));
    return new ArrayList<>(distinct.values());
  }

  /** Whether most words of a text stand in a line, whatever their endings. */
  private static boolean tells(String line, String text) {
    List<String> words = stems(text);
    List<String> in = stems(line);
    return !words.isEmpty() && words.stream().filter(in::contains).count() >= MOST * words.size();
  }

  private static List<String> stems(String text) {
    return Stream.of(LowerCase.of(orEmpty(text)).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= STEM - 1 || word.chars().anyMatch(Character::isDigit))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .toList();
  }

  private static void addLines(String text, Map<String, String> distinct) {
    if (text == null) {
      return;
    }
    text.lines()
        .forEach(
            line -> {
              String clean = orEmpty(BulletSigns.without(orEmpty(line)));
              if (!clean.isEmpty()) {
                distinct.putIfAbsent(LowerCase.of(clean), clean);
              }
            });
  }

  /** A link as people read it: without scheme and without a slash at its end. */
  public static String link(String url) {
    String line = orEmpty(url);
    String shown = line;
    for (String scheme : List.of("https://", "http://")) {
      if (line.regionMatches(true, 0, scheme, 0, scheme.length())) {
        shown = line.substring(scheme.length());
      }
    }
    return orEmpty(shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown);
  }
}
