package dev.jobwise.server.storage;

import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.Visible;

/** Makes safe names of files from what people send. */
public final class FileNames {

  private static final int MAX_NAME = 255;

  private FileNames() {}

  /**
   * Returns the name without folders, control characters, quotes and what nobody sees; empty if
   * nothing visible is left.
   */
  public static String base(String rawName) {
    int start = Math.max(rawName.lastIndexOf('/'), rawName.lastIndexOf('\\')) + 1;
    StringBuilder kept = new StringBuilder();
    rawName
        .substring(start)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && c != '"' && c != '\'')
        .forEach(kept::appendCodePoint);
    String name = CleanText.of(kept.toString());
    return Visible.isBlank(name) ? "" : name;
  }

  /** Returns the name in at most 255 characters, with its extension. */
  public static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= MAX_NAME) {
      return name;
    }
    String stripped = name.strip();
    String extension = stripped.substring(stripped.lastIndexOf('.'));
    int end = name.offsetByCodePoints(0, MAX_NAME - extension.length());
    return name.substring(0, CleanText.endBefore(name, end)) + extension;
  }
}
