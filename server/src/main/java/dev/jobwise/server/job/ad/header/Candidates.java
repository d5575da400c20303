package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may be the value of a field. Each cue adds what it points to with a weight; the heaviest
 * counts, the first of equals, but only if it is sure.
 */
final class Candidates {

  /** Weight of a cue that hardly ever lies. One such cue, or two weaker ones, are sure. */
  static final int SURE = 5;

  private static final int MOST_SUPPORT = 4;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

  private final Map<String, Candidate> byKey = new LinkedHashMap<>();

  private static final class Candidate {
    private final String text;
    private int best;
    private int support;

    private Candidate(String text) {
      this.text = text;
    }

    private int weight() {
      return best + Math.min(MOST_SUPPORT, support);
    }
  }

  void add(String text, int weight) {
    if (text == null || text.isBlank()) {
      return;
    }
    Candidate candidate = byKey.computeIfAbsent(key(text), key -> new Candidate(text.strip()));
    candidate.support += Math.min(weight, candidate.best) / 2;
    candidate.best = Math.max(weight, candidate.best);
  }

  /** Backs a candidate that is there. */
  void back(String text, int points) {
    Candidate candidate = byKey.get(key(text));
    if (candidate != null) {
      candidate.support += points;
    }
  }

  /** The text of the heaviest, or null if none is sure. */
  String sure() {
    Candidate best = null;
    int weight = SURE - 1;
    for (Map.Entry<String, Candidate> entry : byKey.entrySet()) {
      int own = entry.getValue().weight() + Math.min(2, supportOfParts(entry.getKey()));
      if (own > weight) {
        best = entry.getValue();
        weight = own;
      }
    }
    return best == null ? null : longest(best).text;
  }

  /** "Class Teacher (KS1)" rather than "teacher", where the ad is as sure of it. */
  private Candidate longest(Candidate best) {
    Candidate longest = best;
    for (Map.Entry<String, Candidate> other : byKey.entrySet()) {
      boolean longer =
          other.getKey().length() > key(longest.text).length()
              && (' ' + other.getKey() + ' ').contains(' ' + key(best.text) + ' ');
      longest = longer && other.getValue().best >= SURE ? other.getValue() : longest;
    }
    return longest;
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** A name is backed by the shorter and longer forms of itself. */
  private int supportOfParts(String key) {
    int support = 0;
    for (Map.Entry<String, Candidate> other : byKey.entrySet()) {
      boolean related =
          !other.getKey().equals(key)
              && ((' ' + key + ' ').contains(' ' + other.getKey() + ' ')
                  || (' ' + other.getKey() + ' ').contains(' ' + key + ' '));
      support += related ? other.getValue().best / 2 : 0;
    }
    return support;
  }

  static String key(String text) {
    return NO_WORD.matcher(LowerCase.of(text)).replaceAll(" ").strip();
  }
}
