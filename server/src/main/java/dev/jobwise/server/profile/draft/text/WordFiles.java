package dev.jobwise.server.profile.draft.text;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists of this package, in which a line says {@code key = word, word}. */
final class WordFiles {

  /** The languages of the lists, by their tags of BCP 47. */
  static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "nl", "pt", "it", "pl", "sv", "da", "nb", "fi", "cs", "sk", "ro",
          "hu", "tr", "ru", "uk", "ca", "zh", "ja", "ko");

  private WordFiles() {}

  /** The words of a folder in all languages, by key. */
  static Map<String, List<String>> ofAllLanguages(String folder) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      read(words, folder + "/" + language + ".txt");
    }
    return words;
  }

  static Map<String, List<String>> of(String file) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    read(words, file);
    return words;
  }

  private static void read(Map<String, List<String>> words, String file) {
    for (String line : ResourceLines.of(WordFiles.class, file)) {
      String[] parts = line.split(" = ", 2);
      words
          .computeIfAbsent(parts[0], key -> new ArrayList<>())
          .addAll(List.of(parts[1].split(", ")));
    }
  }
}
