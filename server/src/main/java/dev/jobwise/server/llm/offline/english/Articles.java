package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import java.util.Set;

/** Restores articles that lines of a resume omit: "raised pick rate from 95 to 118". */
final class Articles {

  private static final Set<String> AFTER_DEFINITE = EnglishLines.LISTS.words("behind a noun");
  private static final Set<String> PREPOSITIONS = Set.of("with", "in", "on", "at", "for");
  private static final Set<String> AFTER =
      Set.of("of", "with", "in", "at", "for", "from", "by", "and", "on", "to", "that", "which");
  private static final Set<String> NO_ARTICLE = EnglishLines.LISTS.words("no article before");

  private static final Set<String> ONE = EnglishLines.LISTS.words("one of its kind");
  private static final Set<String> TO = Set.of("to", "with", "for", "by");

  private static final Set<String> COUNTABLE = EnglishLines.LISTS.words("countable");

  private Articles() {}

  /** Adds "a" before a countable noun: "completed apprenticeship", "help with phonics group". */
  private static String indefinite(String phrase) {
    String[] words = phrase.split(" ");
    int noun = 1;
    while (noun < Math.min(4, words.length) && !COUNTABLE.contains(words[noun])) {
      noun++;
    }
    if (noun >= Math.min(4, words.length) || mayModifyNext(words, noun + 1)) {
      return phrase;
    }
    int start = words.length > 1 && PREPOSITIONS.contains(words[1]) ? 2 : 1;
    for (int i = start; i < noun; i++) {
      boolean plain = words[i].chars().allMatch(Character::isLowerCase);
      if (!plain || NO_ARTICLE.contains(words[i]) || words[i].endsWith("ly")) {
        return phrase;
      }
    }
    if (start > noun) {
      return phrase;
    }
    words[start] = Prose.withArticle(words[start]);
    return String.join(" ", words);
  }

  /** "budget meetings": the noun may only describe the next one. */
  private static boolean mayModifyNext(String[] words, int next) {
    return next < words.length
        && Character.isLetter(words[next].charAt(0))
        && !AFTER.contains(LowerCase.of(words[next]));
  }

  /** Adds "a", or else "the" before a noun that the words after it define. */
  static String added(String phrase) {
    String counted = indefinite(unique(phrase));
    return counted.equals(phrase) ? definite(phrase) : counted;
  }

  /** "saved owner", "reported to director": there is one, so "the". */
  private static String unique(String phrase) {
    String[] words = phrase.split(" ");
    int at = words.length > 1 && TO.contains(words[1]) ? 2 : 1;
    if (at >= words.length || !ONE.contains(words[at]) || mayModifyNext(words, at + 1)) {
      return phrase;
    }
    words[at] = "the " + words[at];
    return String.join(" ", words);
  }

  private static String definite(String phrase) {
    String[] words = phrase.split(" ");
    for (int i = 1; i + 1 < Math.min(4, words.length); i++) {
      String word = words[i];
      boolean plain = word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
      if (!plain
          || word.endsWith("s")
          || word.endsWith("ly")
          || NO_ARTICLE.contains(word)
          || Verbs.find(word) != null && i == 1 && Verbs.find(word).often()) {
        return phrase;
      }
      if (AFTER_DEFINITE.contains(LowerCase.of(words[i + 1]))) {
        words[0] += " the";
        return String.join(" ", words);
      }
    }
    return phrase;
  }
}
