package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.Bullet;
import dev.jobwise.server.llm.offline.english.LineEdits;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Verbs;
import dev.jobwise.server.llm.offline.english.Verbs.Form;
import dev.jobwise.server.llm.offline.english.Verbs.Known;
import java.util.List;
import java.util.Set;

/**
 * One line of a profile, ready to be told.
 *
 * @param clause a clause that can stand after a comma: "I led a team of five"
 * @param source the line itself, for comparing and matching
 * @param isThing whether it says what something is rather than what someone did
 * @param isQuote whether it could not be told and is only quoted
 */
public record Accomplishment(String clause, String source, boolean isThing, boolean isQuote) {

  private static final Set<String> RESULTS =
      Set.of("reached", "won", "earned", "gained", "attracted", "received", "served", "supports");

  private static final Set<String> CHANGES =
      Set.of("reduction", "increase", "improvement", "decrease", "drop", "rise", "cut", "gain");

  /** How a clause about a result begins. */
  static final String RECORD = "my record shows ";

  /** How a clause begins that only quotes. */
  static final String QUOTED = "I did work that my resume describes as ";

  private static final int MAX_WORDS = 30;
  private static final int MIN_LETTERS = 3;

  /** Things that are done to people: "Promoted to …" is "I was promoted to …". */
  private static final List<String> PASSIVE =
      List.of(
          "promoted to",
          "recognized ",
          "recognised ",
          "awarded ",
          "selected ",
          "nominated ",
          "named ",
          "chosen ",
          "appointed ",
          "elected ",
          "invited ",
          "honored ",
          "honoured ",
          "trained in ",
          "trained as ",
          "certified in ",
          "certified as ",
          "licensed ",
          "entrusted ",
          "ranked ",
          "commended ",
          "praised ");

  /** Past participles that describe a person, not what was done. */
  private static final Set<String> QUALITIES =
      Set.of(
          ("certified registered licensed experienced skilled dedicated qualified seasoned motivated"
                  + " advanced detailed talented accomplished focused varied distinguished organized"
                  + " organised trained")
              .split(" "));

  /**
   * What the line says, or null where it cannot be told well: empty, endless, or not about a
   * person.
   */
  public static Accomplishment of(
      String line, boolean current, boolean project, List<String> spellings) {
    String text =
        LineEdits.respelled(LineEdits.unshouted(LineEdits.tidy(line), spellings), spellings);
    text = shortened(withoutEnd(text));
    boolean told = text.chars().filter(Character::isLetter).count() >= MIN_LETTERS;
    if (!told || Prose.countWords(text) > MAX_WORDS || Prose.talksToModel(text)) {
      return null;
    }
    if (!balanced(text)) {
      return null;
    }
    String lower = LowerCase.of(text);
    String thing = project ? ProjectDefinition.of(text, spellings) : null;
    if (thing != null) {
      return new Accomplishment(thing, text, true, false);
    }
    String clause = project ? projectClause(text, lower, current) : clause(text, lower, current);
    return clause == null
        ? new Accomplishment(QUOTED + quoted(text), text, false, true)
        : new Accomplishment(clause, text, false, false);
  }

  /** In a project, some verbs tell of the thing itself: "Reached 900 stars". */
  private static String projectClause(String text, String lower, boolean current) {
    Known head = Verbs.atHead(text);
    boolean itself =
        head != null && (head.form() == Form.THIRD || RESULTS.contains(lower.split(" ", 2)[0]));
    if (itself) {
      return "it " + Prose.lowered(text);
    }
    return clause(text, lower, current);
  }

  /** Whether it holds a figure. */
  boolean isMeasured() {
    return source.chars().anyMatch(Character::isDigit);
  }

  /** The line in quotation marks. */
  String quote() {
    return quoted(source);
  }

  /** Null where the line cannot be told in the first person. */
  private static String clause(String text, String lower, boolean current) {
    if (lower.startsWith("we ") || lower.startsWith("my ") || lower.startsWith("our ")) {
      return Prose.lowered(text);
    }
    if (lower.startsWith("i ") && Bullet.of(text, current).equals(text)) {
      return text;
    }
    if (PASSIVE.stream().anyMatch(lower::startsWith) && !lower.startsWith("awarded to")) {
      return "I was " + Prose.lowered(text);
    }
    String bullet = Bullet.of(text, current);
    if (Bullet.isWeak(lower) && !isGerund(bullet)) {
      return "I " + Prose.lowered(bullet);
    }
    Known head = Verbs.atHead(withoutAdverb(bullet));
    if (head == null) {
      return isPastVerb(bullet) ? "I " + Prose.lowered(bullet) : result(text, lower);
    }
    return switch (head.form()) {
      case PAST -> "I " + Prose.lowered(bullet);
      case GERUND -> "my work included " + Prose.lowered(bullet);
      case BASE -> (current ? "I " : "it was my job to ") + Prose.lowered(bullet);
      case THIRD -> null;
    };
  }

  private static boolean isGerund(String bullet) {
    return bullet.split(" ", 2)[0].endsWith("ing");
  }

  /** "99.9% uptime" and "No accidents …" are results to show; null for other nouns. */
  private static String result(String text, String lower) {
    String[] words = lower.split(" ", 3);
    if (words.length < 2) {
      return null;
    }
    boolean share = words[0].matches("[+~]?[0-9][0-9.,]*%");
    boolean none = words[0].equals("no") || words[0].equals("zero");
    if (!share && !none) {
      return null;
    }
    boolean change = share && CHANGES.contains(words[1]);
    String shown = none ? Prose.lowered(text) : text;
    return RECORD + (change ? Prose.withArticle(shown) : shown);
  }

  /** A verb that is not in the list, seen by its ending and by what follows. */
  private static boolean isPastVerb(String text) {
    String[] words = LowerCase.of(withoutAdverb(text)).split(" ", 3);
    boolean regular = words[0].length() > 4 && words[0].endsWith("ed") && isWord(words[0]);
    return words.length > 1
        && regular
        && !QUALITIES.contains(words[0])
        && Verbs.startsObject(words[1]);
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String withoutAdverb(String text) {
    String[] words = text.split(" ", 2);
    return words.length == 2 && words[0].endsWith("ly") && words[0].length() > 4 ? words[1] : text;
  }

  private static String quoted(String text) {
    String inner = text.replaceAll("[\"“”„«»]", "'");
    return "“" + inner + "”";
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && ".;:,!? …".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Without its tail where it is long and a clause ends early enough. */
  private static String shortened(String text) {
    if (Prose.countWords(text) <= MAX_WORDS) {
      return text;
    }
    for (String mark :
        List.of(
            "; ",
            " — ",
            " – ",
            " - ",
            " (",
            ", resulting in",
            ", which",
            ", leading to",
            ", ensuring",
            ", enabling",
            ", including",
            ", while")) {
      int at = text.indexOf(mark);
      if (at > 0 && Prose.countWords(text.substring(0, at)) >= 5) {
        String head = text.substring(0, at);
        if (Prose.countWords(head) <= MAX_WORDS) {
          return withoutEnd(head);
        }
      }
    }
    return text;
  }

  private static boolean balanced(String text) {
    return text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count();
  }

  /** Whether two lines tell the same. */
  boolean repeats(Accomplishment other) {
    String mine = LowerCase.of(source);
    String theirs = LowerCase.of(other.source);
    return mine.contains(theirs) || theirs.contains(mine);
  }
}
