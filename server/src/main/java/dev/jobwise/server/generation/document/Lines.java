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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats people's texts line by line for documents. */
public final class Lines {

  /** Words with this many equal letters at their start count as one: "migrated", "migrating". */
  private static final int STEM = 5;

  /** A line repeats a text if it has this share of its words: a rewrite changes little else. */
  private static final double REPEATED_SHARE = 0.7;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");

  private Lines() {}

  /** The text on one line, or "" for null and for a text without visible characters. */
  public static String orEmpty(String text) {
    return text == null || Visible.isBlank(text) ? "" : WhiteSpace.narrowed(Visible.oneLine(text));
  }

  /**
   * The text without surrounding white space and without blank lines, or null if nothing remains.
   */
  public static String orNull(String text) {
    if (text == null) {
      return null;
    }
    StringJoiner clean = new StringJoiner("\n");
    text.lines().map(Lines::orEmpty).filter(line -> !line.isEmpty()).forEach(clean::add);
    return clean.length() == 0 ? null : clean.toString();
  }

  /** The values that are not blank, each on one line, with the separator between them. */
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
   * The lines of a description: the enhanced one if there is one.
   *
   * @return without bullet signs, blank lines and duplicates
   */
  public static List<String> ofDescription(String enhanced, String original) {
    return ofDescription(enhanced, original, List.of());
  }

  /**
   * As {@link #ofDescription(String, String)}, followed by the lines of a list. It omits lines that
   * an enhanced text repeats in other words or another tense.
   */
  public static List<String> ofDescription(String enhanced, String original, List<String> more) {
    Map<String, String> distinct = new LinkedHashMap<>();
    boolean rewritten = enhanced != null && !Visible.isBlank(enhanced);
    addLines(rewritten ? enhanced : original, distinct);
    List<List<String>> rewrittenLines =
        rewritten ? distinct.values().stream().map(Lines::stems).toList() : List.of();
    more.stream()
        .filter(text -> rewrittenLines.isEmpty() || !isRepeated(stems(text), rewrittenLines))
        .forEach(text -> addLines(text, distinct));
    return new ArrayList<>(distinct.values());
  }

  /** Whether one of the lines has most words of a text, with any endings. */
  private static boolean isRepeated(List<String> words, List<List<String>> lines) {
    double enough = REPEATED_SHARE * words.size();
    return !words.isEmpty()
        && lines.stream().anyMatch(line -> words.stream().filter(line::contains).count() >= enough);
  }

  private static List<String> stems(String text) {
    return BETWEEN_WORDS
        .splitAsStream(LowerCase.of(orEmpty(text)))
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

  /** Shortens a link for readers: without the scheme and a trailing slash. */
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
