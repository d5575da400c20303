package dev.jobwise.server.generation.document;

import dev.jobwise.server.common.ResourceLines;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Headings and labels of resumes, and subjects of letters, in each language, by their names. */
final class ResumeWords {

  /** By language, as far as they were asked for. */
  private static final Map<String, Map<String, String>> WORDS = new ConcurrentHashMap<>();

  private ResumeWords() {}

  /**
   * @param language a primary tag of BCP 47 for which there is a file
   */
  static Map<String, String> in(String language) {
    return WORDS.computeIfAbsent(language, ResumeWords::read);
  }

  private static Map<String, String> read(String language) {
    return ResourceLines.of(ResumeWords.class, "words/" + language + ".txt").stream()
        .map(line -> line.split(" = ", 2))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
  }
}
