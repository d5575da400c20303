package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a phrase is surely good English. What is not is cut where the rest still makes
 * sense, or else left out: a letter is better short than broken.
 */
public final class SureEnglish {

  private static final Set<String> CHANGES = EnglishLines.LISTS.words("verbs of change");

  /** "Work on a path": of what, only the clause behind it says. */
  private static final Set<String> VAGUE = Set.of("work", "worked");

  private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]{0,120}\\)");

  /** Before these, a figure is not whole. */
  private static final Set<String> RATES =
      Set.of("per", "a", "an", "each", "every", "daily", "weekly", "monthly", "hourly", "yearly");

  /** What goes on behind the name of a piece of work, which is told without it too. */
  private static final Set<String> BEHIND_WORK = Set.of("and", "at", "for", "in", "on", "with");

  private static final Set<String> OTHERS = EnglishLines.LISTS.words("determiners");

  private static final int LEAST_WORDS = 3;

  private SureEnglish() {}

  /** Returns a deed as far as it is sure; empty if too little of it is. */
  public static Optional<Deed> of(Deed deed) {
    String told = IN_BRACKETS.matcher(deed.rest()).replaceAll("");
    boolean scope = deed.kind() == Kind.SCOPE;
    String phrase = scope ? MissingArticles.ofWork(told) : told;
    boolean spoken = deed.source().startsWith("I ");
    String opening = scope ? "" : opening(phrase);
    String verbs = phrase.substring(opening.length());
    boolean helped = opening.indexOf(' ') < opening.length() - 1 && Helping.isOnlyVerbs(verbs);
    String sure =
        scope
            ? sureWork(phrase)
            : helped ? verbs : sure(MissingArticles.added(verbs, spoken), spoken);
    return sure.isEmpty()
        ? Optional.empty()
        : Optional.of(deed.with(scope ? Nominal.withoutOf(sure) : opening + sure));
  }

  /** Returns what stands before the verb that tells what was done: "never", "helped". */
  private static String opening(String phrase) {
    return List.of("never ", "have never ").stream()
        .filter(phrase::startsWith)
        .findFirst()
        .orElse(phrase.substring(0, Helping.opening(phrase)));
  }

  /** Returns a phrase about work, if need be without what hangs behind its last comma. */
  private static String sureWork(String phrase) {
    int comma = phrase.lastIndexOf(", ");
    String head = comma < 0 ? "" : phrase.substring(0, comma);
    if (isSure(phrase) && Nominal.isWork(phrase)) {
      return phrase;
    }
    boolean whole = !head.isEmpty() && head.indexOf(',') < 0 && isSure(head);
    return whole && Nominal.isWork(head) ? head : comma < 0 ? named(phrase) : "";
  }

  /** Returns the noun phrase that begins a phrase about work: "till repairs (at Bidfort's)". */
  private static String named(String phrase) {
    String[] words = phrase.split(" ");
    int end = 1;
    while (end < words.length && !BEHIND_WORK.contains(words[end])) {
      end++;
    }
    String name = String.join(" ", List.of(words).subList(0, end));
    boolean told = end > 1 && end < words.length && Verbs.find(words[0]) == null;
    boolean common = Character.isLowerCase(words[end - 1].charAt(0)) && !OTHERS.contains(words[0]);
    return told && common && isSure(name) && Nominal.isWork(name) ? name : "";
  }

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
