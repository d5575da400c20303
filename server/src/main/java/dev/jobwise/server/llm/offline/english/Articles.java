package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import java.util.Set;

/** Articles that lines of a resume leave out: "raised pick rate from 95 to 118". */
final class Articles {

  private static final Set<String> BEHIND = EnglishLines.LISTS.words("behind a noun");
  private static final Set<String> NO_ARTICLE = EnglishLines.LISTS.words("no article before");

  private Articles() {}

  /** With "the" before a bare noun right behind the verb, where what follows the noun tells it. */
  static String added(String phrase) {
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
      if (BEHIND.contains(LowerCase.of(words[i + 1]))) {
        words[0] += " the";
        return String.join(" ", words);
      }
    }
    return phrase;
  }
}
