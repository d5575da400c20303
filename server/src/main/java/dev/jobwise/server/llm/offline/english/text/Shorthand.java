package dev.jobwise.server.llm.offline.english.text;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Spells out what titles put shortly: "Asst mgr w/ bar". */
public final class Shorthand {

  private static final Map<String, String> FULL =
      WordLists.of(Shorthand.class, "shorthand.txt").lines("").stream()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private static final String END_MARKS = ",;:.";

  private Shorthand() {}

  /** A title in full words. */
  public static String spelledOut(String line) {
    String[] words = line.split(" ");
    List<String> full = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean and =
          words[i].equals("&")
              && i > 0
              && i + 1 < words.length
              && (startsSmall(words[i - 1]) || startsSmall(words[i + 1]));
      full.add(and ? "and" : full(words[i]));
    }
    return String.join(" ", full);
  }

  private static boolean startsSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  private static String full(String word) {
    String bare = word;
    while (bare.length() > 1 && END_MARKS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    String mark = word.substring(bare.length());
    boolean initials =
        !bare.isEmpty() && Character.isUpperCase(bare.charAt(Math.min(1, bare.length() - 1)));
    String full = FULL.get(LowerCase.of(bare));
    if (full != null && !initials) {
      boolean capital = Character.isUpperCase(bare.charAt(0));
      String kept = bare.equals("re") ? "" : mark.replace(".", "");
      return (capital ? Prose.capitalised(full) : full) + kept;
    }
    boolean with = word.length() > 2 && LowerCase.of(word).startsWith("w/");
    return with ? "with " + word.substring(2) : word;
  }
}
