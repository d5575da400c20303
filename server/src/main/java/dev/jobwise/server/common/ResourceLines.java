package dev.jobwise.server.common;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that stand as text files beside the classes which use them. */
public final class ResourceLines {

  private ResourceLines() {}

  /** The lines of a file beside a class that are neither blank nor remarks ("# …", "#"). */
  public static List<String> of(Class<?> user, String file) {
    try (InputStream bytes = Objects.requireNonNull(user.getResourceAsStream(file), file);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
