package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.TextSpan;
import dev.jobwise.server.common.keyword.WordText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One thing that a job asks for.
 *
 * @param label the text that people read
 * @param weight its weight among all
 * @param terms any of these shows it; empty if the line of the ad names no known term
 * @param words without terms, these stems together show it, weighted by how specific they are
 */
record Ask(String label, double weight, List<String> terms, WordText words) {

  /** A text seldom repeats more than this share of a line's words. */
  private static final double ENOUGH_WORDS = 0.6;

  /** The most that words can show of a term: "dressed wounds" nearly shows Wound Care. */
  private static final double MOST_OF_A_TERM = 0.7;

  /**
   * A single word shows something only if it is this specific to a trade: "wounds", not "class".
   */
  private static final double TELLING_ALONE = 0.7;

  /** From this value on, it counts as found. */
  private static final double FOUND = 0.5;

  /**
   * How well a text shows an ask.
   *
   * @param value 0 to 1
   * @param places where the text shows it
   */
  record Shown(double value, List<TextSpan> places) {

    boolean found() {
      return value >= FOUND;
    }
  }

  /**
   * Returns words that show it. They are reversed, because a copy of the ad's line earns nothing.
   */
  String shownInWords() {
    List<String> backwards = new ArrayList<>(List.of(label.split(" ")));
    Collections.reverse(backwards);
    return terms.isEmpty() ? String.join(" ", backwards) : terms.get(0);
  }

  Shown in(Keywords.Text text, WordText textWords) {
    if (terms.isEmpty()) {
      return byWords(words.stems(), textWords, 1);
    }
    Shown best = new Shown(0, List.of());
    for (String term : terms) {
      List<TextSpan> places = text.places(term);
      if (!places.isEmpty()) {
        return new Shown(1, places);
      }
      for (String name : Keywords.wordsOfNames(term)) {
        Set<String> wanted = WordText.of(name).stems();
        Shown partly = wanted.size() > 1 ? byWords(wanted, textWords, MOST_OF_A_TERM) : best;
        best = partly.value() > best.value() ? partly : best;
      }
    }
    return best;
  }

  private static Shown byWords(Set<String> wanted, WordText text, double most) {
    double found = 0;
    double all = 0;
    double best = 0;
    int words = 0;
    for (String stem : wanted) {
      double weight = WordText.telling(stem);
      all += weight;
      if (text.stems().contains(stem)) {
        found += weight;
        best = Math.max(best, weight);
        words++;
      }
    }
    boolean enough = words > 1 || words == wanted.size() || best >= TELLING_ALONE;
    double value = enough && all > 0 ? most * Math.min(1, found / all / ENOUGH_WORDS) : 0;
    List<TextSpan> places = new ArrayList<>();
    if (value >= FOUND) {
      text.words().stream()
          .filter(word -> wanted.contains(word.stem()))
          .forEach(word -> places.add(new TextSpan(word.start(), word.end())));
    }
    return new Shown(value, places);
  }
}
