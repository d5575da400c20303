package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lines of German resumes and ads have in common: capitals, cuts, and what they must not
 * contain.
 */
final class GermanLines {

  static final WordLists LISTS = WordLists.of(GermanLines.class, "lines.txt");

  private static final Set<String> OTHERS = LISTS.words("foreign to a letter");
  private static final List<String> CUTS = LISTS.lines("cut");
  private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]{1,80}\\)");
  private static final int MOST_WORDS = 26;
  private static final int WORDS_WANTED = 18;

  private GermanLines() {}

  /** Removes bullet, label, brackets and final punctuation from a line. */
  static String whole(String line) {
    String tidy = LineEdits.tidy(Prose.cut(line, 600));
    String text = bare(IN_BRACKETS.matcher(tidy).replaceAll(""));
    int colon = text.indexOf(": ");
    return colon > 0 && Prose.countWords(text.substring(0, colon)) <= 3
        ? text.substring(colon + 2)
        : text;
  }

  /** Tidies a line, and cuts it to a few words. */
  static String tidy(String line) {
    String text = whole(line);
    while (Prose.countWords(text) > WORDS_WANTED) {
      int at = -1;
      for (String cut : CUTS) {
        at = Math.max(at, text.lastIndexOf(cut.strip().equals("(") ? " (" : cut));
      }
      if (at <= 0) {
        break;
      }
      text = text.substring(0, at).stripTrailing();
    }
    return text;
  }

  static String bare(String line) {
    String text = line.strip();
    while (!text.isEmpty() && ".!;,:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    return text;
  }

  /** Whether a phrase can be part of a sentence that the writer makes. */
  static boolean isSound(String phrase, int leastWords) {
    int words = Prose.countWords(phrase);
    return words >= leastWords
        && words <= MOST_WORDS
        && !Prose.talksToModel(phrase)
        && phrase.indexOf(':') < 0
        && !phrase.contains(". ")
        && !phrase.contains("://")
        && phrase.chars().noneMatch(c -> "?!|[]{}<>\"„“”*_=•\n\t".indexOf(c) >= 0)
        && phrase.indexOf('(') < 0
        && phrase.indexOf(')') < 0
        && Words.of(phrase).stream().noneMatch(OTHERS::contains)
        && (Prose.isLatin(phrase.charAt(0)) || Character.isDigit(phrase.charAt(0)));
  }
}
