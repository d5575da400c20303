package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import java.util.List;
import java.util.Set;

/**
 * Reads "help" before the infinitive of another verb: "help move pianos", "help guests check in".
 */
public final class Helping {

  private static final Set<String> FORMS = Set.of("help", "helped", "helping", "helps");
  private static final Set<String> HELPED = EnglishLines.LISTS.words("people served");

  private static final int MOST_HELPED = 3;

  private Helping() {}

  /** Returns where the infinitive begins; 0 if there is none. */
  public static int opening(String phrase) {
    String[] words = phrase.split(" ");
    if (words.length < 3 || !FORMS.contains(LowerCase.of(words[0]))) {
      return 0;
    }
    int at = words[0].length() + 1;
    boolean people = HELPED.contains(words[1]) && isInfinitive(words[2]); // "helped staff learn"
    if (isInfinitive(words[1]) && !people) {
      Known done = Verbs.find(EnglishLines.bare(words[1]));
      boolean noun = !done.often() && LowerCase.of(words[0]).equals("help"); // "help file"
      boolean object = Nouns.isJoint(words[2]) || Verbs.startsObject(words[2]);
      return noun && !object ? 0 : at;
    }
    for (int i = 1; i <= MOST_HELPED && i + 1 < words.length; i++) {
      at += words[i].length() + 1;
      boolean helped = HELPED.contains(words[i]) || People.isPersonTitle(one(words[i]));
      if (helped && isInfinitive(words[i + 1])) {
        return at;
      }
    }
    return 0;
  }

  private static String one(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
  }

  private static boolean isInfinitive(String word) {
    Known known = Verbs.find(EnglishLines.bare(word));
    boolean base = known != null && known.base().equals(LowerCase.of(EnglishLines.bare(word)));
    return base && List.of(Form.BASE, Form.PAST).contains(known.form());
  }
}
