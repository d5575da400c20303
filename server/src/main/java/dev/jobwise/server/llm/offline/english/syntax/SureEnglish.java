package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a phrase is surely good English. What is not is cut where the rest still makes
 * sense, or else left out: a letter is better short than broken.
 */
public final class SureEnglish {

  private static final Set<String> CHANGES = EnglishLines.LISTS.words("verbs of change");

  /** "Work on a path": of what, only the clause behind it says. */
  private static final Set<String> VAGUE = Set.of("work", "worked");

  /** Before these, a figure is not whole. */
  private static final Set<String> RATES =
      Set.of("per", "a", "an", "each", "every", "daily", "weekly", "monthly", "hourly", "yearly");

  private static final int LEAST_WORDS = 3;

  private SureEnglish() {}

  /** Whether all of a phrase is sure. */
  public static boolean isSure(String phrase) {
    SurePhrases read = new SurePhrases(phrase, false);
    return !EnglishLines.isCrowded(phrase) && read.end(read.words.length) == read.words.length;
  }

  /** Returns a verb phrase up to where it is sure; empty if no whole phrase ends there. */
  public static String sure(String phrase, boolean spoken) {
    SurePhrases read = new SurePhrases(phrase, spoken);
    int end = read.isComma(0) && !read.isVerbAt(1) ? 0 : read.end(read.words.length);
    end -=
        end > 0 && end < read.words.length && SurePhrases.RELATIVE.contains(read.lower(end - 1))
            ? 1
            : 0;
    if (end == read.words.length) {
      return EnglishLines.isCrowded(phrase) ? "" : phrase;
    }
    String head = String.join(" ", List.of(read.words).subList(0, end));
    boolean whole =
        end >= LEAST_WORDS
            && !read.words[end].equals("of")
            && !(RATES.contains(read.lower(end)) && head.chars().anyMatch(Character::isDigit))
            && head.indexOf(',') < 0
            && !CHANGES.contains(read.lower(0))
            && !(SurePhrases.RELATIVE.contains(read.lower(end)) && VAGUE.contains(read.lower(0)))
            && !head.endsWith("ing")
            && !head.contains(" from ")
            && !head.contains(" between ")
            && read.end(end) == end;
    return whole && !EnglishLines.isCrowded(head) ? head : "";
  }
}
