package dev.jobwise.server.llm;

import dev.jobwise.server.llm.Verbs.Known;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of a profile, ready to be told.
 *
 * @param clause a clause that can stand after a comma: "I led a team of five"
 * @param source the line itself, for comparing and matching
 * @param isThing whether it says what something is rather than what someone did
 */
record Deed(String clause, String source, boolean isThing) {

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
  static Deed of(String line, boolean current, List<String> spellings) {
    String text = Line.respelled(Line.unshouted(Line.tidy(line), spellings), spellings);
    text = shortened(withoutEnd(text));
    boolean told = text.chars().filter(Character::isLetter).count() >= MIN_LETTERS;
    if (!told || Prose.countWords(text) > MAX_WORDS || Prose.talksToModel(text)) {
      return null;
    }
    if (!balanced(text)) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("a ") || lower.startsWith("an ")) {
      return new Deed(Prose.lowered(text), text, true);
    }
    return new Deed(clause(text, lower, current), text, false);
  }

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
    Known head = Verbs.atHead(withoutAdverb(bullet));
    if (head == null) {
      return isPastVerb(bullet) ? "I " + Prose.lowered(bullet) : quoted(text);
    }
    return switch (head.form()) {
      case PAST -> "I " + Prose.lowered(bullet);
      case GERUND -> "my work included " + Prose.lowered(bullet);
      case BASE -> (current ? "I " : "it was my job to ") + Prose.lowered(bullet);
      case THIRD -> quoted(text);
    };
  }

  /** A verb that is not in the list, seen by its ending and by what follows. */
  private static boolean isPastVerb(String text) {
    String[] words = withoutAdverb(text).toLowerCase(Locale.ROOT).split(" ", 3);
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
    return "I did work that my resume describes as “" + inner + "”";
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
  boolean repeats(Deed other) {
    String mine = source.toLowerCase(Locale.ROOT);
    String theirs = other.source.toLowerCase(Locale.ROOT);
    return mine.contains(theirs) || theirs.contains(mine);
  }
}
