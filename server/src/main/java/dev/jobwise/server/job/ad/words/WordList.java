package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the word lists beside this class: a folder for each kind, a file in it for each language.
 */
public final class WordList {

  /** Those that ads are read in; files of a kind need not exist for each. */
  public static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "da", "sv", "zh", "ja", "ko");

  private WordList() {}

  /** The lines of one file that are neither blank nor remarks; none if there is no such file. */
  public static List<String> lines(String file) {
    return WordList.class.getResource(file) == null
        ? List.of()
        : ResourceLines.of(WordList.class, file);
  }

  /** The entries of one kind and language by the section that they stand in. */
  public static Map<String, List<String>> sections(String kind, String language) {
    return sectionsOf(kind + '/' + language + ".txt");
  }

  /** The entries of one file by the section that they stand in. */
  static Map<String, List<String>> sectionsOf(String file) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        sections
            .computeIfAbsent(section, key -> new ArrayList<>())
            .addAll(List.of(line.split("\\|")));
      }
    }
    return sections;
  }

  /** The entries of one kind in all languages by the section that they stand in. */
  public static Map<String, List<String>> sections(String kind) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      sections(kind, language)
          .forEach(
              (section, entries) ->
                  all.computeIfAbsent(section, key -> new ArrayList<>()).addAll(entries));
    }
    return all;
  }
}
