package dev.jobwise.server.conformance;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What earlier answers left for later rows. <code>${name}</code> stands for the value, and <code>
 * ${text*3}</code> for the text three times.
 */
final class Variables {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern REPEAT = Pattern.compile("(.+)\\*(\\d+)");

  private final Map<String, String> values = new HashMap<>();

  void put(String name, String value) {
    values.put(name, value);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String get(String name) {
    return values.get(name);
  }

  /** Null stays null. */
  String fill(String text) {
    return text == null
        ? null
        : REFERENCE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
  }

  /** The same, but what is not known yet stays as it stands. */
  String fillKnown(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(isKnown(m.group(1)) ? value(m.group(1)) : m.group()));
  }

  private boolean isKnown(String reference) {
    return values.containsKey(reference) || REPEAT.matcher(reference).matches();
  }

  private String value(String reference) {
    Matcher repeat = REPEAT.matcher(reference);
    if (repeat.matches()) {
      return repeat.group(1).repeat(Integer.parseInt(repeat.group(2)));
    }
    if (!values.containsKey(reference)) {
      throw new Play.Failure("${" + reference + "} is unknown: the row that keeps it failed");
    }
    return values.get(reference);
  }
}
