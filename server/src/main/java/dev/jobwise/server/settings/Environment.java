package dev.jobwise.server.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads typed values from environment variables, and remembers which were requested. */
public final class Environment {

  /** Kubernetes describes its services to every pod in variables with these names. */
  private static final Pattern SERVICE_LINK =
      Pattern.compile(
          "[A-Z]+_(SERVICE_.*|.*_SERVICE_(HOST|PORT.*)|PORT|PORT_\\d+_.*|.*_PORT_\\d+_.*)");

  private static final Pattern SERVICE_ADDRESS = Pattern.compile("(tcp|udp|sctp)://.*");

  /** User and password in a URL. */
  private static final Pattern USER_INFO = Pattern.compile("://[^/\\s]*@");

  private static final List<String> PREFIXES = List.of("JOBWISE_", "LLM_", "GROQ_", "DATABASE_");

  private final Map<String, String> variables;
  private final Map<String, String> shown = new LinkedHashMap<>();

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /** The value, or {@code fallback} (which may be null) if it is unset or blank. */
  String text(String name, String fallback) {
    String value = value(name);
    shown.put(name, value == null ? fallback : masked(value));
    return value == null ? fallback : value;
  }

  /**
   * As {@link #text}, but never shown. {@code <name>_FILE} may name a file that holds the value, as
   * Docker and Kubernetes hand out secrets.
   */
  String secret(String name) {
    String value = value(name);
    shown.put(name, null);
    String file = text(name + "_FILE", null);
    if (file != null) {
      if (value != null) {
        throw new StartException(name + " and " + name + "_FILE are both set: unset one of them");
      }
      value = content(name + "_FILE", file);
    }
    shown.put(name, value == null ? null : "****");
    return value;
  }

  /**
   * All variables whose names begin with the prefix. Headers may hold keys, so they are secrets.
   */
  Map<String, String> allOf(String prefix) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String variable : new TreeSet<>(variables.keySet())) {
      if (variable.startsWith(prefix) && value(variable) != null) {
        String name = variable.replaceFirst("_HEADERS_FILE$", "_HEADERS");
        values.put(name, name.endsWith("_HEADERS") ? secret(name) : text(name, null));
      }
    }
    return values;
  }

  /** The path of a file, or null if it is unset or blank. */
  Path path(String name) {
    return path(name, null);
  }

  /** The path of a file or directory, or {@code fallback} if it is unset or blank. */
  Path path(String name, String fallback) {
    String text = text(name, fallback);
    return text == null ? null : asPath(name, text);
  }

  /** Services often run in a locale that can't write every name. */
  public static Path asPath(String name, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException unmappable) {
      throw bad(
          name, text, "a path in the characters of the locale: LC_ALL=C.UTF-8 has all of them");
    }
  }

  private String content(String name, String file) {
    String content;
    try {
      content = Files.readString(path(name)).strip();
    } catch (NoSuchFileException none) {
      throw bad(name, file, "a file that exists");
    } catch (IOException unreadable) {
      throw bad(name, file, "a text file that this user may read");
    }
    if (content.isEmpty()) {
      throw bad(name, file, "a file that is not empty");
    }
    return content;
  }

  int integer(String name, int fallback, int min, int max) {
    String text = text(name, Integer.toString(fallback));
    try {
      int value = Integer.parseInt(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Falls through to the error below.
    }
    throw bad(name, text, "a whole number from " + min + " to " + max);
  }

  /** A comma-separated list; blank entries do not count. */
  List<String> list(String name, String fallback) {
    List<String> values = new ArrayList<>();
    for (String part : text(name, fallback).split(",")) {
      if (!part.isBlank()) {
        values.add(part.strip());
      }
    }
    return List.copyOf(values);
  }

  String oneOf(String name, String fallback, List<String> allowed) {
    String value = text(name, fallback);
    if (!allowed.contains(value)) {
      throw bad(name, value, "one of " + String.join(", ", allowed));
    }
    return value;
  }

  private static String masked(String value) {
    return USER_INFO.matcher(value).replaceAll("://****@");
  }

  /** Says what is wrong with a value, which may be part of a URL with a password. */
  public static StartException bad(String name, String value, String expected) {
    return new StartException(name + ": \"" + masked(value) + "\" (expected: " + expected + ")");
  }

  /**
   * Every variable read so far with its effective value; secrets are masked, unset ones are null.
   */
  Map<String, String> shown() {
    return shown;
  }

  /** Names that look like ours but are not: most likely spelling mistakes. */
  List<String> unknownNames() {
    return new TreeSet<>(variables.keySet())
        .stream()
            .filter(name -> PREFIXES.stream().anyMatch(name::startsWith))
            .filter(name -> !shown.containsKey(name) && !SERVICE_LINK.matcher(name).matches())
            .toList();
  }

  private String value(String name) {
    String value = variables.get(name);
    if (value == null || value.isBlank() || isServiceLink(name, value)) {
      return null;
    }
    return value.strip();
  }

  private static boolean isServiceLink(String name, String value) {
    return name.endsWith("_PORT") && SERVICE_ADDRESS.matcher(value).matches();
  }
}
