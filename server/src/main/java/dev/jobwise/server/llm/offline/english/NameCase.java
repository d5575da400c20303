package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import java.util.Locale;
import java.util.Set;

/** Names of titles and employers as they can stand in a sentence. */
public final class NameCase {

  // A name of more words is a sentence, and no sentence can hold it.
  private static final int MAX_WORDS = 10;

  private static final Set<String> NO_EMPLOYERS =
      Set.of(EnglishLines.LISTS.lines("no employers").get(0).split("\\|"));

  private NameCase() {}

  /** On one line, cut, not in capitals throughout; empty where it talks to a model. */
  public static String of(String raw, int max) {
    String name = Prose.name(raw, max);
    if (Prose.talksToModel(name)) {
      return "";
    }
    String[] words = name.split(" ");
    if (words.length > MAX_WORDS) {
      name = Prose.name(String.join(" ", java.util.List.of(words).subList(0, MAX_WORDS)), max);
    }
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && hasLongWord(words);
    return shouted ? titleCase(words) : name;
  }

  /** An employer's name; empty where what stands there is none: "self-employed". */
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
      String small = LowerCase.of(word);
      boolean joining = small.equals("of") || small.equals("and") || small.equals("the");
      boolean form = small.equals("ltd") || small.equals("inc") || small.equals("inc.");
      boolean initials = word.length() <= 3 && !joining && !form;
      name.append(name.length() == 0 ? "" : " ");
      name.append(
          initials
              ? word
              : joining
                  ? small
                  : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1));
    }
    return name.toString();
  }
}
