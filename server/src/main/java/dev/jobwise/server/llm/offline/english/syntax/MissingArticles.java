package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Adds the articles that lines in the style of a telegram lack, also before nouns of which nothing
 * is known: "report spills to control room".
 */
final class MissingArticles {

  private static final Set<String> UNIQUE = EnglishLines.LISTS.words("unique");
  private static final Set<String> MAKING = EnglishLines.LISTS.words("verbs that make");
  private static final Set<String> PRONOUNS = Set.of("it", "them");
  private static final int MOST_ARTICLES = 4;
  private static final int MOST_OF_PHRASE = 4;
  private static final int LEAST_LETTERS = 3;

  private MissingArticles() {}

  /**
   * Returns a verb phrase with the articles that its noun phrases lack, as far as they are read.
   */
  static String added(String phrase, boolean spoken) {
    return added(phrase, spoken, false);
  }

  /** Returns a noun phrase with the articles that it lacks before nouns that are known. */
  static String ofWork(String phrase) {
    return added("do " + phrase, false, true).substring("do ".length());
  }

  private static String added(String phrase, boolean spoken, boolean known) {
    String full = phrase;
    for (int i = 0; i < MOST_ARTICLES; i++) {
      SurePhrases read = new SurePhrases(full, spoken);
      read.end(read.words.length);
      int at = read.gap();
      if (at == 0 || !mayBeCommon(read, at) || known && !isKnown(read, at)) {
        return full;
      }
      int start = shared(read, at);
      read.words[start] = withArticle(read, start);
      full = String.join(" ", read.words);
    }
    return full;
  }

  private static boolean isKnown(SurePhrases read, int at) {
    return Nouns.isListed(read.lower(read.phraseEnd(at, read.words.length) - 1));
  }

  /**
   * Adds the article to a noun phrase: "the" fits whatever is not known to be one of many, also
   * what is not counted.
   */
  private static String withArticle(SurePhrases read, int at) {
    int end = read.phraseEnd(at, read.words.length);
    boolean made = at == 1 && MAKING.contains(read.lower(0));
    boolean one = read.lower(at - 1).equals("as") || made || Nouns.isOneOfMany(read.lower(end - 1));
    return one && !UNIQUE.contains(read.lower(at))
        ? Prose.withArticle(read.words[at])
        : "the " + read.words[at];
  }

  /** "Essex and Kent region": the article stands before both. */
  private static int shared(SurePhrases read, int at) {
    boolean joined = at > 2 && Nouns.isJoint(read.words[at - 1]) && !read.isComma(at - 2);
    boolean alone = joined && (at == 3 || Nouns.goesOn(read.lower(at - 3)));
    return alone && !Nouns.isPlural(read.lower(at - 2)) && Verbs.find(read.lower(at - 2)) == null
        ? at - 2
        : at;
  }

  /** Whether words may be a noun phrase that lacks nothing but its article. */
  private static boolean mayBeCommon(SurePhrases read, int from) {
    int end = read.phraseEnd(from, read.words.length);
    String head = read.lower(end - 1);
    boolean small =
        head.length() >= LEAST_LETTERS
            && read.words[end - 1].equals(LowerCase.of(read.words[end - 1]))
            && head.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    Known verb = Verbs.find(head);
    boolean joined = end - from == 1 && Nouns.isJoint(read.words[from - 1]); // "test and sort"
    boolean verbal = verb != null && (verb.form() == Form.PAST || verb.often() || joined);
    int after = Math.min(end + 1, read.words.length);
    boolean acts = // "hand them out"
        IntStream.range(from, after).anyMatch(i -> PRONOUNS.contains(read.lower(i)));
    return small
        && !verbal
        && !acts
        && !isGerund(read.lower(from))
        && !SurePhrases.isAdverb(head)
        && !head.endsWith("-free")
        && end - from <= MOST_OF_PHRASE
        && (!read.isNumber(from) || Nouns.isOrdinal(read.words[from]))
        && IntStream.range(from, end).allMatch(i -> EnglishLines.isWritten(read.words[i]));
  }

  /** Whether a word names an act and nothing else, unlike "dining": "co-teaching". */
  private static boolean isGerund(String word) {
    int hyphen = word.indexOf('-');
    Known verb = hyphen < 0 ? null : Verbs.find(word.substring(hyphen + 1));
    return verb != null && verb.form() == Form.GERUND;
  }
}
