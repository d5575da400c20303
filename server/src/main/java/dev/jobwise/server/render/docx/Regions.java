package dev.jobwise.server.render.docx;

import dev.jobwise.server.common.ResourceLines;
import java.util.Map;
import java.util.stream.Collectors;

/** Languages with a region: Word finds the dictionary by both. */
final class Regions {

  private static final Map<String, String> TAGS =
      ResourceLines.of(Regions.class, "regions.txt").stream()
          .collect(Collectors.toUnmodifiableMap(tag -> tag.substring(0, 2), tag -> tag));

  private Regions() {}

  /** The language with its most usual region. */
  static String of(String language) {
    return TAGS.getOrDefault(language, language);
  }
}
