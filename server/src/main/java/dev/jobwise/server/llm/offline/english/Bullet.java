package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.Verbs.Form;
import dev.jobwise.server.llm.offline.english.Verbs.Known;
import java.util.Map;

/** Turns a line of a resume into a bullet that begins with a verb, where that is safe. */
public final class Bullet {

  /**
   * Openings that say little, and the verb that takes their place before a noun (past, present).
   */
  private static final Map<String, String[]> WEAK =
      Map.ofEntries(
          Map.entry("responsible for ", new String[] {"Managed", "Manage"}),
          Map.entry("worked on ", new String[] {"Worked on", "WorkEntry on"}),
          Map.entry("working on ", new String[] {"Worked on", "WorkEntry on"}),
          Map.entry("helped with ", new String[] {"Assisted with", "Assist with"}),
          Map.entry("helping with ", new String[] {"Assisted with", "Assist with"}),
          Map.entry("assisted with ", new String[] {"Assisted with", "Assist with"}),
          Map.entry("involved in ", new String[] {"Took part in", "Take part in"}),
          Map.entry("duties included ", new String[] {"Handled", "Handle"}),
          Map.entry("duties include ", new String[] {"Handled", "Handle"}),
          Map.entry("responsibilities included ", new String[] {"Handled", "Handle"}),
          Map.entry("responsibilities include ", new String[] {"Handled", "Handle"}),
          Map.entry("tasked with ", new String[] {"Handled", "Handle"}));

  /** What may stand before a weak opening without adding to it. */
  private static final String[] LEADS = {"i ", "my ", "was ", "am "};

  /** Openings that share work with others: the verb after them must not become one's own deed. */
  private static final String[] SHARED = {
    "help", "assist", "worked on", "working on", "involved in"
  };

  private Bullet() {}

  /**
   * @param present whether the work goes on, so that the present tense is right
   */
  public static String of(String line, boolean present) {
    String text = withoutLead(line);
    String lower = LowerCase.of(text);
    for (Map.Entry<String, String[]> weak : WEAK.entrySet()) {
      if (startsWith(lower, weak.getKey())) {
        String rest =
            text.substring(weak.getKey().length() - 1).strip().replaceFirst("^:", "").strip();
        return withStrongVerb(weak.getKey(), rest, weak.getValue()[present ? 1 : 0], present);
      }
    }
    text = line;
    if (LowerCase.of(line).startsWith("i ") && Verbs.atHead(text.substring(2)) != null) {
      text = text.substring(2).strip();
    }
    return Prose.capitalised(inTense(text, present));
  }

  /** Whether a line in lower case has an opening that a verb takes the place of. */
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

  /** Whether a line begins so, also with a colon; "worked on and improved" is two verbs. */
  private static boolean startsWith(String lower, String weak) {
    String bare = weak.stripTrailing();
    return (lower.startsWith(weak) || lower.startsWith(bare + ": "))
        && !lower.startsWith(bare + " and ");
  }

  private static String withStrongVerb(String opening, String rest, String verb, boolean present) {
    boolean shared = java.util.Arrays.stream(SHARED).anyMatch(opening::contains);
    Known known = Verbs.atHead(rest);
    boolean gerund = known != null && known.form() == Form.GERUND;
    if (gerund && !shared) {
      return Prose.capitalised(inTense(rest, present));
    }
    return verb + " " + Prose.lowered(rest);
  }

  /** The phrase with the verb at its head in the right tense; unchanged where that is not safe. */
  static String inTense(String phrase, boolean present) {
    Known known = Verbs.atHead(phrase);
    if (known == null || known.form() == Form.PAST) {
      return phrase;
    }
    if (present && known.form() == Form.BASE) {
      return phrase;
    }
    return Conjugation.headTo(phrase, known.form(), present ? Form.BASE : Form.PAST);
  }
}
