package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Set;
import java.util.stream.Stream;

/** Changes the verbs of a phrase from one form to another. */
public final class Conjugation {

  /** Words that may follow a second verb of a phrase: "managed the shop and trained the staff". */
  private static final Set<String> OBJECTS =
      Set.of(
          "a", "all", "an", "any", "each", "every", "her", "his", "its", "my", "new", "our", "the",
          "their", "them", "these", "this", "those", "up");

  private static final Set<String> DUTIES = EnglishLines.LISTS.words("verbs of duty");

  private Conjugation() {}

  /**
   * Changes the first verb of a phrase and the verbs joined to it. If it is unclear whether a later
   * word is such a verb, the phrase stays unchanged.
   */
  public static String convert(String phrase, Form from, Form to) {
    if (Helping.opening(phrase) > 0) {
      String help = phrase.split(" ", 2)[0]; // "helped train and support": infinitives stay
      return swap(help, help, form(Verbs.find(help), to)) + phrase.substring(help.length());
    }
    String changed = changed(phrase, from, to);
    return isNoun(phrase, changed) ? phrase : changed;
  }

  /** Whether a changed word is a noun after all: "hiring and training of new staff". */
  private static boolean isNoun(String phrase, String moved) {
    String[] before = phrase.split(" ");
    String[] after = moved.split(" ");
    for (int i = 0; i + 1 < before.length; i++) {
      if (!before[i].equals(after[i]) && before[i + 1].equals("of")) {
        return true;
      }
    }
    return false;
  }

  private static String changed(String phrase, Form from, Form to) {
    String[] words = phrase.split(" ");
    boolean leading = true;
    boolean verbs = listsVerbs(phrase, from);
    Known head = Verbs.find(bare(words[0]));
    boolean same = from == Form.PAST && head != null && head.past().equals(head.base());
    for (int i = 0; i < words.length; i++) {
      String bare = bare(words[i]);
      Known known = Verbs.find(bare);
      if (i == 0) {
        words[i] = swap(words[i], bare, form(known, to));
        leading =
            words[i].endsWith(",") || next(words, i).equals("and") || next(words, i).equals("or");
        continue;
      }
      boolean joined = isJoin(words[i - 1]);
      boolean base = same && i == 2 && known != null && known.form() == Form.BASE; // "cut and sew"
      if (known == null || known.form() != from && !base || !joined) {
        leading = leading && (isAnd(words[i]));
        continue;
      }
      boolean listed =
          leading && (words[i].endsWith(",") || isAnd(next(words, i)) || afterAnd(words, i));
      String next = next(words, i);
      boolean object = OBJECTS.contains(next) || startsWithDigit(next) || next.endsWith("ly");
      object |= verbs && (known.often() || Verbs.startsObject(next));
      object |= from == Form.THIRD && known.often() || from == Form.PAST && DUTIES.contains(bare);
      if (listed || object) {
        words[i] = swap(words[i], bare, form(known, to));
      } else if (from != Form.GERUND || isAnd(words[i - 1])) {
        return phrase;
      }
    }
    return String.join(" ", words);
  }

  /**
   * "Answer calls, file papers, keep the books": a sure verb in the list makes all of them verbs.
   */
  public static boolean listsVerbs(String phrase, Form form) {
    return Stream.of(phrase.split(", (?:and )?"))
        .skip(1)
        .map(Verbs::atHead)
        .anyMatch(known -> known != null && known.often() && known.form() == form);
  }

  private static boolean afterAnd(String[] words, int i) {
    return isAnd(words[i - 1]) && i + 1 < words.length;
  }

  private static boolean isJoin(String word) {
    return isAnd(word) || word.endsWith(",");
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("or") || word.equals("&");
  }

  private static String next(String[] words, int i) {
    return i + 1 < words.length ? bare(words[i + 1]) : "";
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static String bare(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  private static String form(Known known, Form to) {
    return switch (to) {
      case BASE, THIRD -> known.base();
      case PAST -> known.past();
      case GERUND -> known.gerund();
    };
  }

  private static String swap(String word, String bare, String form) {
    String cased = Character.isUpperCase(word.charAt(0)) ? Prose.capitalised(form) : form;
    return cased + word.substring(bare.length());
  }
}
