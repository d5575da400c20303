package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The candidates for the value of a field. Each cue adds a candidate with a weight. The heaviest
 * counts, or the first of equals, but only if it is certain enough.
 */
final class Candidates {

  /**
   * The weight of a cue that is hardly ever wrong. One such cue, or two weaker ones, are enough.
   */
  static final int SURE = 5;

  private static final int MOST_SUPPORT = 4;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

  private final Map<String, Candidate> byKey = new LinkedHashMap<>();
  private final Predicate<String> possible;

  Candidates() {
    this(text -> true);
  }

  /**
   * @param possible what no candidate lacks, whatever cue names it
   */
  Candidates(Predicate<String> possible) {
    this.possible = possible;
  }

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

  /**
   * "Hillvik Hillvik" as one name: a heading that ends in it ran into a sentence that begins so.
   */
  private static String once(String text) {
    int half = text.length() / 2;
    boolean twice =
        text.length() % 2 == 1
            && text.charAt(half) == ' '
            && text.substring(0, half).equals(text.substring(half + 1));
    return twice ? text.substring(0, half) : text;
  }

  void add(String text, int weight) {
    if (text == null
        || text.codePoints().noneMatch(Character::isLetterOrDigit)
        || !possible.test(text)) {
      return;
    }
    String name = once(text.strip());
    Candidate candidate = byKey.computeIfAbsent(key(name), key -> new Candidate(name));
    candidate.support += Math.min(weight, candidate.best) / 2;
    candidate.best = Math.max(weight, candidate.best);
  }

  /** Adds support to a candidate if it exists. */
  void support(String text, int points) {
    Candidate candidate = byKey.get(key(text));
    if (candidate != null) {
      candidate.support += points;
    }
  }

  /** Returns the weight of the best cue for a candidate; 0 if it is none. */
  int best(String text) {
    Candidate candidate = byKey.get(key(text));
    return candidate == null ? 0 : candidate.best;
  }

  /** Counts abbreviations for the names that they stand for: "HBG" for "Hollowell Bakery Group". */
  void mergeAbbreviations() {
    Map<String, Candidate> byInitials = new LinkedHashMap<>();
    byKey.forEach((key, candidate) -> byInitials.putIfAbsent(initials(candidate.text), candidate));
    for (String key : List.copyOf(byKey.keySet())) {
      Candidate whole = byInitials.get(key);
      if (whole != null && key.length() > 1) {
        Candidate abbreviation = byKey.remove(key);
        whole.support += abbreviation.best / 2 + abbreviation.support;
        whole.best = Math.max(whole.best, abbreviation.best);
      }
    }
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (String word : text.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return LowerCase.of(initials.toString());
  }

  void remove(String text) {
    byKey.remove(key(text));
  }

  /** Returns the text of the heaviest, or null if none is certain. */
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

  /**
   * Prefers a longer form if it is certain too: "Class Teacher (KS1)" to "teacher",
   * "Gymnasielärare" to "lärare", but not "ambitious baker" to "Baker".
   */
  private Candidate longest(Candidate best) {
    Candidate longest = best;
    for (Map.Entry<String, Candidate> other : byKey.entrySet()) {
      boolean longer =
          (other.getKey() + ' ').contains(key(best.text) + ' ')
              && (isCapitalised(other.getValue().text) || !isCapitalised(best.text))
              && other.getValue().best >= SURE;
      boolean both = (key(longest.text) + ' ').contains(other.getKey() + ' ');
      if (longer && !both && !(other.getKey() + ' ').contains(key(longest.text) + ' ')) {
        return best; // Two departments of one employer.
      }
      longest = longer && !both ? other.getValue() : longest;
    }
    return longest;
  }

  /**
   * Returns the only candidate with a cue of some weight, apart from shorter forms of it; null if
   * there are none or several.
   */
  String only(int least, Predicate<String> counted) {
    Map.Entry<String, Candidate> only = null;
    for (Map.Entry<String, Candidate> other : byKey.entrySet()) {
      if (other.getValue().best < least || !counted.test(other.getValue().text)) {
        continue;
      }
      boolean longer = only == null || isPart(only.getKey(), other.getKey());
      if (!longer && !isPart(other.getKey(), only.getKey())) {
        return null;
      }
      only = longer ? other : only;
    }
    return only == null ? null : only.getValue().text;
  }

  static boolean isPart(String key, String whole) {
    return (' ' + whole + ' ').contains(' ' + key + ' ');
  }

  private static boolean isCapitalised(String text) {
    return !Character.isLowerCase(text.codePointAt(0));
  }

  /** Returns the support from shorter and longer forms of a name. */
  private int supportOfParts(String key) {
    int support = 0;
    for (Map.Entry<String, Candidate> other : byKey.entrySet()) {
      boolean related =
          !other.getKey().equals(key)
              && (isPart(other.getKey(), key) || isPart(key, other.getKey()));
      support += related ? other.getValue().best / 2 : 0;
    }
    return support;
  }

  static String key(String text) {
    String one = TitleText.withoutOtherForm(LowerCase.of(text));
    return NO_WORD.matcher(one).replaceAll(" ").strip();
  }
}
