package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Conjugation;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Arrays;
import java.util.Map;

/** Turns a line of a resume into a bullet that begins with a verb, if that is safe. */
public final class Bullet {

  private static final String[] STAYS = {"", ""};

  /**
   * Openings that say little, and their replacements before a noun (past, present). An empty
   * replacement leaves the line unchanged, because no other verb surely means the same.
   */
  private static final Map<String, String[]> WEAK =
      Map.ofEntries(
          Map.entry("responsible for ", STAYS),
          Map.entry("worked on ", new String[] {"Worked on", "Work on"}),
          Map.entry("working on ", new String[] {"Worked on", "Work on"}),
          Map.entry("helped with ", new String[] {"Assisted with", "Assist with"}),
          Map.entry("helping with ", new String[] {"Assisted with", "Assist with"}),
          Map.entry("assisted with ", new String[] {"Assisted with", "Assist with"}),
          Map.entry("involved in ", new String[] {"Took part in", "Take part in"}),
          Map.entry("duties included ", STAYS),
          Map.entry("duties include ", STAYS),
          Map.entry("responsibilities included ", STAYS),
          Map.entry("responsibilities include ", STAYS),
          Map.entry("tasked with ", STAYS));

  /** Words before a weak opening that add nothing to it. */
  private static final String[] LEADS = {"i ", "my ", "was ", "am "};

  /** Openings of shared work: the verb after them must not become the person's own achievement. */
  private static final String[] SHARED = {
    "help", "assist", "worked on", "working on", "involved in"
  };

  private Bullet() {}

  /**
   * Rewrites a line as a bullet.
   *
   * @param present whether the work goes on, so that the present tense is right
   */
  public static String of(String line, boolean present) {
    String text = withoutLead(line);
    String lower = LowerCase.of(text);
    for (Map.Entry<String, String[]> weak : WEAK.entrySet()) {
      if (startsWith(lower, weak.getKey())) {
        String rest =
            text.substring(weak.getKey().length() - 1).strip().replaceFirst("^:", "").strip();
        String strong =
            withStrongVerb(weak.getKey(), rest, weak.getValue()[present ? 1 : 0], present);
        return strong.isEmpty() ? Prose.capitalised(line) : strong;
      }
    }
    text = line;
    if (LowerCase.of(line).startsWith("i ") && Verbs.atHead(text.substring(2)) != null) {
      text = text.substring(2).strip();
    }
    return Prose.capitalised(inTense(text, present));
  }

  /** Whether a line in lower case has a weak opening. */
  public static boolean isWeak(String lower) {
    String bare = withoutLead(lower);
    return WEAK.keySet().stream().anyMatch(weak -> startsWith(bare, weak));
  }

  private static String withoutLead(String line) {
    String bare = line;
    for (String lead : LEADS) {
      boolean leads = bare.regionMatches(true, 0, lead, 0, lead.length());
      bare = leads ? bare.substring(lead.length()).strip() : bare;
    }
    return bare;
  }

  /**
   * Whether a line has this opening, with or without a colon; "worked on and improved" is two
   * verbs.
   */
  private static boolean startsWith(String lower, String weak) {
    String bare = weak.stripTrailing();
    return (lower.startsWith(weak) || lower.startsWith(bare + ": "))
        && !lower.startsWith(bare + " and ");
  }

  private static String withStrongVerb(String opening, String rest, String verb, boolean present) {
    boolean shared = Arrays.stream(SHARED).anyMatch(opening::contains);
    Known known = Verbs.atHead(rest);
    boolean gerund = known != null && known.form() == Form.GERUND;
    if (gerund && !shared) {
      String moved = inTense(rest, present);
      return moved.equals(rest) ? "" : Prose.capitalised(moved);
    }
    return verb.isEmpty() ? "" : verb + " " + Prose.lowered(rest);
  }

  /**
   * Changes the first verb of a phrase to the right tense; leaves it unchanged if that is not safe.
   */
  static String inTense(String phrase, boolean present) {
    Known known = Verbs.atHead(phrase);
    if (known == null || known.form() == Form.PAST) {
      return phrase;
    }
    if (present && known.form() == Form.BASE) {
      return phrase;
    }
    Form to = present ? Form.BASE : Form.PAST;
    String moved = Conjugation.convert(phrase, known.form(), to);
    return isWhole(moved, known.form(), to) ? moved : phrase;
  }

  /** Whether all verbs of a list have changed, unlike in "trained and inducting". */
  private static boolean isWhole(String moved, Form from, Form to) {
    String[] words = moved.split(" ");
    boolean list = words[0].endsWith(",") || words.length > 1 && words[1].equals("and");
    boolean last = true;
    for (int i = 1; i < words.length; i++) {
      boolean and = words[i - 1].equals("and");
      String word = EnglishLines.bare(words[i]);
      Known known = Verbs.find(word);
      boolean left = known == null ? word.endsWith("ing") : known.form() == from;
      if (from == Form.GERUND && left && (and || words[i - 1].endsWith(","))) {
        return false;
      }
      last = and ? known != null && known.form() == to : last;
    }
    return !list || last;
  }
}
