package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Converts titles and names of employers so that they fit into a sentence. */
public final class NameCase {

  // A longer name is a sentence, which does not fit into another.
  private static final int MAX_WORDS = 10;

  private static final Set<String> NO_EMPLOYERS =
      Set.of(EnglishLines.LISTS.lines("no employers").get(0).split("\\|"));

  private NameCase() {}

  /** Returns a name on one line, cut, and not all in capitals; empty if it talks to a model. */
  public static String of(String raw, int max) {
    String name = Prose.name(raw, max);
    if (Prose.talksToModel(name)) {
      return "";
    }
    String[] words = name.split(" ");
    if (words.length > MAX_WORDS) {
      name = Prose.name(String.join(" ", List.of(words).subList(0, MAX_WORDS)), max);
    }
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && hasLongWord(words);
    return shouted ? titleCase(words) : name;
  }

  /** Returns the name of an employer; empty if it is not one: "self-employed". */
  public static String employer(String raw, int max) {
    String name = of(raw, max);
    return NO_EMPLOYERS.contains(LowerCase.of(name)) ? "" : name;
  }

  private static boolean hasLongWord(String[] words) {
    for (String word : words) {
      if (word.length() > 5) {
        return true;
      }
    }
    return false;
  }

  private static String titleCase(String[] words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      String lower = LowerCase.of(word);
      boolean connector = lower.equals("of") || lower.equals("and") || lower.equals("the");
      boolean form = lower.equals("ltd") || lower.equals("inc") || lower.equals("inc.");
      boolean initials = word.length() <= 3 && !connector && !form;
      name.append(name.length() == 0 ? "" : " ");
      name.append(
          initials
              ? word
              : connector
                  ? lower
                  : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }
    return name.toString();
  }
}
