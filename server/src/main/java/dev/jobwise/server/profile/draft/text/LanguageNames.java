package dev.jobwise.server.profile.draft.text;

import dev.jobwise.server.common.LowerCase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes languages and how well somebody speaks them. */
public final class LanguageNames {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

  private static final Set<String> NAMES = names();
  private static final Map<String, List<String>> LEVELS = WordFiles.of("proficiencies.txt");

  private LanguageNames() {}

  /** The language that a text names, as written there; null if none. */
  public static String in(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (NAMES.contains(LowerCase.of(word.group()))) {
        return word.group();
      }
    }
    return null;
  }

  /** The level of a profile that a text names, by its longest words; null if none. */
  public static String level(String text) {
    String words = " " + LowerCase.of(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]++", " ") + " ";
    String level = null;
    int longest = 0;
    for (Map.Entry<String, List<String>> entry : LEVELS.entrySet()) {
      for (String name : entry.getValue()) {
        if (name.length() > longest && words.contains(" " + name + " ")) {
          level = entry.getKey();
          longest = name.length();
        }
      }
    }
    return level;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String language : WordFiles.LANGUAGES) {
      for (String code : Locale.getISOLanguages()) {
        String name = new Locale(code).getDisplayLanguage(new Locale(language));
        if (name.length() > 2) {
          names.add(LowerCase.of(name));
        }
      }
    }
    names.addAll(Set.of("mandarin", "cantonese", "castellano", "farsi", "flemish", "vlaams"));
    return names;
  }
}
