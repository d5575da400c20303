package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists of ads: a folder for each kind, with a file for each language. */
public final class WordList {

  /** The languages of ads. A kind need not have a file for each. */
  public static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "da", "sv", "zh", "ja", "ko");

  private WordList() {}

  /** Returns the lines of a file without comments and blank lines; none if the file is missing. */
  public static List<String> lines(String file) {
    return WordList.class.getResource(file) == null
        ? List.of()
        : ResourceLines.of(WordList.class, file);
  }

  /** Returns the entries of one kind and language, by section. */
  public static Map<String, List<String>> sections(String kind, String language) {
    return sectionsOf(kind + '/' + language + ".txt");
  }

  /** Returns the entries of a file, by section. */
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

  /** Returns the entries of one kind in all languages, by section. */
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
