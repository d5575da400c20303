package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;

/**
 * What stands around names by which employers are known: verbs as in "Hollowell seeks", openings,
 * prepositions.
 */
final class CompanyVerbs {

  private static final int LONGEST_BRACKET = 4;
  private static final int WORDS_BEFORE_KIND = 7;

  private final AdLanguage language;

  CompanyVerbs(AdLanguage language) {
    this.language = language;
  }

  /** Whether the verb after a name says that it hires, wherever the name stands. */
  boolean hires(LineWords words, int end) {
    int verb = end + 1;
    if (words.breaksAfter(end) && !words.isAbbreviation(end)) {
      int closing = closingBracket(words, end + 1);
      verb = closing < 0 ? words.size() : closing + 1;
    }
    int length = verb < words.size() ? language.cues("hires").lengthAt(words.all(), verb) : 0;
    int next = verb + length;
    // In "Nu söker vi", the word before the verb is not who seeks.
    boolean inverted =
        next < words.size()
            && language.sectionHas("follower", words.lower(next))
            && language.sectionHas("late follower", words.lower(next));
    return length > 0 && !inverted;
  }

  /** Returns the last word of an abbreviation in brackets: "(LOC)"; -1 if none begins here. */
  private static int closingBracket(LineWords words, int at) {
    if (at >= words.size() || !words.isBracketed(at)) {
      return -1;
    }
    for (int i = at; i < Math.min(words.size(), at + LONGEST_BRACKET); i++) {
      if (words.breaksAfter(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a kind of organisation begins at a word: "a family company", "subsidiary of". */
  boolean isApposition(LineWords words, int at) {
    boolean kind = at < words.size() && language.isKind(words.lower(at));
    boolean article =
        at < words.size()
            && !words.isCapitalised(at)
            && (language.isSkipped(words.lower(at)) || language.isStop(words.lower(at)));
    return kind || article && !words.breaksAfter(at) && saysKind(words, at);
  }

  /** Whether the words after a name say that it is an organisation: "is a family company". */
  boolean saysKind(LineWords words, int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + WORDS_BEFORE_KIND); i++) {
      if (language.isKind(words.lower(i))) {
        return true;
      }
      if (words.breaksAfter(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Returns where the verb after a name begins, as in "Hollowell makes", "Hollowell in Leeds makes"
   * and "Hollowell, a maker of doors, seeks"; -1 if no verb that employers have follows.
   */
  int after(LineWords words, int end) {
    if (isVerb(words, end + 1)) {
      boolean comma = words.hasCommaAfter(end) && isSeeking(words, end + 1);
      return words.breaksAfter(end) && !comma ? -1 : end + 1;
    }
    if (words.breaksAfter(end) && !words.isAbbreviation(end)) {
      int closing = closingBracket(words, end + 1);
      boolean verb = closing > 0 && isVerb(words, closing + 1);
      return verb ? closing + 1 : -1;
    }
    int in =
        end + 1 < words.size()
            ? Math.max(
                language.cues("place").lengthAt(words.all(), end + 1),
                language.cues("seat").lengthAt(words.all(), end + 1))
            : 0;
    int town =
        in > 0 && end + 1 + in < words.size() ? CompanySpan.end(words, language, end + 1 + in) : -1;
    return town > end && !words.breaksAfter(town) && isVerb(words, town + 1) ? town + 1 : -1;
  }

  private boolean isVerb(LineWords words, int at) {
    return at < words.size()
        && (language.cues("after").lengthAt(words.all(), at) > 0
            || language.sectionHas("is", words.lower(at))
                && at + 1 < words.size()
                && language.isDoing(words.lower(at + 1)));
  }

  boolean isSeeking(LineWords words, int at) {
    for (int i = at; i < Math.min(words.size(), at + 4); i++) {
      if (language.cues("seeks").lengthAt(words.all(), i) > 0) {
        return true;
      }
    }
    return language.cues("surely").lengthAt(words.all(), at) > 0;
  }

  /** Whether a name only says where or whose: "notre agence de Joncy recherche". */
  boolean isAfterPreposition(LineWords words, int at) {
    int before = at - 1;
    while (before > at - 3 && before > 0 && language.isSkipped(words.lower(before))) {
      before--; // An article: "a builder in the Thames Valley is looking for".
    }
    boolean joined = false;
    for (int i = Math.max(0, before); i < at; i++) {
      joined |=
          language.isJoiner(words.lower(i))
              || language.sectionHas("place", words.lower(i))
              || language.sectionHas("seat", words.lower(i));
    }
    return joined && !words.breaksAfter(at - 1);
  }

  /**
   * Whether the words after a name confirm it: "At Hollowell, we", "Bei Hollowell arbeiten wir".
   */
  boolean isFollowed(LineWords words, int end) {
    return words.breaksAfter(end)
        || end == words.size() - 1
        || language.sectionHas("follower", words.lower(end + 1))
        || end + 2 < words.size()
            && !words.breaksAfter(end + 1)
            && language.sectionHas("late follower", words.lower(end + 2));
  }
}
