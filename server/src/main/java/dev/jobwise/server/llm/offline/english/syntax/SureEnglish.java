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
  private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]{0,120}\\)");
  private static final Set<String> RELATIVE =
      Set.of("who", "which", "that", "where", "when", "while");

  /** Before these, a figure is not whole. */
  private static final Set<String> RATES =
      Set.of("per", "a", "an", "each", "every", "daily", "weekly", "monthly", "hourly", "yearly");

  private static final int LEAST_WORDS = 3;

  private SureEnglish() {}

  /** Returns a deed as far as it is sure; empty if too little of it is. */
  public static Optional<Deed> of(Deed deed) {
    String told = IN_BRACKETS.matcher(deed.rest()).replaceAll("");
    boolean scope = deed.kind() == Kind.SCOPE;
    String phrase = scope ? MissingArticles.ofWork(told) : told;
    boolean spoken = deed.source().startsWith("I ");
    String never =
        List.of("never ", "have never ").stream().filter(phrase::startsWith).findFirst().orElse("");
    String sure =
        scope
            ? sureWork(phrase)
            : sure(MissingArticles.added(phrase.substring(never.length()), spoken), spoken);
    return sure.isEmpty()
        ? Optional.empty()
        : Optional.of(deed.with(scope ? Nominal.withoutOf(sure) : never + sure));
  }

  /** Returns a phrase about work, if need be without what hangs behind its last comma. */
  private static String sureWork(String phrase) {
    int comma = phrase.lastIndexOf(", ");
    String head = comma < 0 ? "" : phrase.substring(0, comma);
    if (isSure(phrase) && Nominal.isWork(phrase)) {
      return phrase;
    }
    boolean whole = !head.isEmpty() && head.indexOf(',') < 0 && isSure(head);
    return whole && Nominal.isWork(head) ? head : "";
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
    end -= end > 0 && end < read.words.length && RELATIVE.contains(read.lower(end - 1)) ? 1 : 0;
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
            && !head.endsWith("ing")
            && !head.contains(" from ")
            && !head.contains(" between ")
            && read.end(end) == end;
    return whole && !EnglishLines.isCrowded(head) ? head : "";
  }
}
