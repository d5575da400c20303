package dev.jobwise.server.generation;

import dev.jobwise.server.common.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People's texts, line by line, as documents print them. */
final class Lines {

  /** What people put before a line to make it a bullet. */
  private static final Pattern BULLET = Pattern.compile("(?:[•‣▪●◦·*–—-]\\s+|[•‣▪●◦]\\s*)+");

  private static final Pattern SCHEME = Pattern.compile("(?i)https?://");

  private Lines() {}

  /** The text on one line, or "" for null. */
  static String orEmpty(String text) {
    return text == null ? "" : WhiteSpace.narrowed(text);
  }

  /** The text without white space around it and without blank lines, or null if that is nothing. */
  static String orNull(String text) {
    if (text == null) {
      return null;
    }
    String clean =
        text.lines()
            .map(Lines::orEmpty)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return clean.isEmpty() ? null : clean;
  }

  /** Those of the values that are not blank, each on one line, with the separator between them. */
  static String joined(String separator, String... values) {
    return Stream.of(values)
        .map(Lines::orEmpty)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /** As {@link #joined(String, String...)}. */
  static String joined(String separator, List<String> values) {
    return joined(separator, values.toArray(String[]::new));
  }

  /**
   * The lines of a description: of the enhanced one where there is one.
   *
   * @return without bullet signs, blank lines and repetitions
   */
  static List<String> ofDescription(String enhanced, String original) {
    String text = orNull(enhanced);
    return bullets(text != null ? text : original, List.of());
  }

  /**
   * The lines of a text, then those of a list.
   *
   * @return without bullet signs, blank lines and repetitions
   */
  static List<String> bullets(String text, List<String> more) {
    Map<String, String> distinct = new LinkedHashMap<>();
    Stream.concat(Stream.of(Objects.requireNonNullElse(text, "")), more.stream())
        .flatMap(String::lines)
        .map(line -> without(BULLET, orEmpty(line)))
        .filter(line -> !line.isEmpty())
        .forEach(line -> distinct.putIfAbsent(line.toLowerCase(Locale.ROOT), line));
    return new ArrayList<>(distinct.values());
  }

  /** A link as people read it: without scheme and without a slash at its end. */
  static String link(String url) {
    String shown = without(SCHEME, orEmpty(url));
    return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
  }

  /** What is left behind a beginning of that kind. */
  private static String without(Pattern beginning, String line) {
    Matcher found = beginning.matcher(line);
    return found.lookingAt() ? line.substring(found.end()) : line;
  }
}
