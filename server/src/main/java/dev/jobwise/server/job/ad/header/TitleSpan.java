package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.Locale;

/**
 * A range of words of a line that may be a title.
 *
 * @param role the word that names the work; -1 if none does
 */
record TitleSpan(LineWords words, AdLanguage language, int from, int last, int role) {

  private static final int MOST_WORDS = 9;
  private static final int MOST_SKIPPED = 8;
  private static final int LONGEST_ABBREVIATION = 5;

  /**
   * Returns the span that begins at a word, after articles and praise: "a friendly Night Porter".
   */
  static TitleSpan startingAt(LineWords words, AdLanguage language, int at) {
    int from = firstAfterPraise(words, language, at);
    int last = from - 1;
    int role = -1;
    for (int i = from; i < words.size() && i - from < MOST_WORDS; i++) {
      String word = words.lower(i);
      boolean within = i > from && i + 1 < words.size();
      if (within && role < 0 && startsOver(words, language, i)) {
        from = i + 1;
        continue;
      }
      if (within && role >= 0 && nextJob(words, language, i)) {
        break;
      }
      boolean joins = within && joins(words, language, i, role >= 0);
      if (!joins && language.isStop(word) && !language.isRole(words.word(i))) {
        break;
      }
      last = i;
      role = isRole(words, language, i) && (role < 0 || !language.isHeadFirst()) ? i : role;
      if (words.breaksAfter(i) && !(role < 0 && isAtAbbreviation(words, i))) {
        break;
      }
    }
    return new TitleSpan(words, language, from, last, role).withoutJoinersAtEnd().withoutPraise();
  }

  /** Returns the span that ends with a word, from the start of its phrase. */
  static TitleSpan endingAt(LineWords words, AdLanguage language, int last) {
    int from = last;
    int role = isRole(words, language, last) ? last : -1;
    while (from > 0 && last - from < MOST_WORDS && beginsEarlier(words, language, from)) {
      from--;
      role = role < 0 && isRole(words, language, from) ? from : role;
    }
    for (int i = Math.max(0, from - 1); i < last; i++) {
      int cue = language.cues("as").lengthAt(words.all(), i);
      from = cue > 1 && i + cue <= last ? Math.max(from, i + cue) : from;
    }
    while (from < last
        && (language.isJoiner(words.lower(from))
            || !words.isCapitalised(from)
                && !isRole(words, language, from)
                && !language.isHeadFirst())) {
      from++;
    }
    return new TitleSpan(words, language, from, last, role);
  }

  /** Returns the span that ends before a word and names an occupation: "this Data Analyst role". */
  static TitleSpan before(LineWords words, AdLanguage language, int at) {
    int from = at;
    int role = -1;
    while (from > 0 && at - from < MOST_WORDS && !words.breaksAfter(from - 1)) {
      String before = words.lower(from - 1);
      boolean common = language.isStop(before) || language.isSkipped(before);
      if (common && !language.sectionHas("hours", before)) {
        break;
      }
      from--;
      role = language.isRole(words.word(from)) ? from : role;
    }
    return new TitleSpan(words, language, from, at - 1, role);
  }

  /** Whether an abbreviation in brackets is here or next: "Application Server (AS) Engineer". */
  private static boolean isAtAbbreviation(LineWords words, int at) {
    int next = at + 1;
    boolean here =
        words.isBracketed(at) && words.word(at).equals(words.word(at).toUpperCase(Locale.ROOT));
    return here
        || next < words.size()
            && words.isBracketed(next)
            && words.breaksAfter(next)
            && words.word(next).length() <= LONGEST_ABBREVIATION
            && words.word(next).equals(words.word(next).toUpperCase(Locale.ROOT));
  }

  static boolean isRole(LineWords words, AdLanguage language, int at) {
    return language.isRole(words.word(at)) || language.isPluralRole(words.word(at));
  }

  /** Returns the first word from here on that is neither an article nor praise. */
  static int firstAfterPraise(LineWords words, AdLanguage language, int at) {
    int from = at;
    while (from < words.size()
        && from - at < MOST_SKIPPED
        && (language.isSkipped(words.lower(from)) || isDate(words.lower(from)))
        && !language.isRole(words.word(from))) {
      from++;
    }
    boolean more =
        from > at
            && from + 2 < words.size()
            && language.sectionHas("and", words.lower(from))
            && !words.breaksAfter(from + 1)
            && !words.isCapitalised(from + 1)
            && !isRole(words, language, from + 1)
            && !language.isHeadFirst();
    return more ? from + 2 : from;
  }

  /** Whether a word is like "01.09.2026", as in "zum 01.09.2026 einen Koch". */
  private static boolean isDate(String word) {
    return word.length() >= 6
        && Character.isDigit(word.charAt(0))
        && word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }

  boolean isEmpty() {
    return last < from;
  }

  boolean namesRole() {
    return role >= 0;
  }

  boolean isPlural() {
    return role >= 0 && !language.isRole(words.word(role));
  }

  /** Whether it is a single word in lower case: "an engineer". */
  boolean isPlain() {
    return from == last && !words.isCapitalised(from);
  }

  /** Returns the title in the singular: "waiter" for "waiters". */
  String text() {
    int end = role < 0 || language.isHeadFirst() ? last : headEnd();
    String text = words.text(from, end);
    if (!isPlural()) {
      return text;
    }
    String many = words.word(role);
    String one = many.substring(0, many.length() - 1);
    return many.endsWith("s") && language.isRole(one) ? text.replace(many, one) : text;
  }

  /** Returns all words of the span. */
  String wholeText() {
    return words.text(from, last);
  }

  /**
   * Returns the last word of the title, which may be after the role: "Head of Platform", "Developer
   * II".
   */
  private int headEnd() {
    boolean continues =
        role < last
            && (language.isJoiner(words.lower(role + 1))
                || isNumber(words.word(role + 1))
                || words.isCapitalised(role + 1) && words.isCapitalised(role));
    return continues ? last : role;
  }

  static boolean isNumber(String word) {
    return word.length() <= 4
        && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X' || Character.isDigit(c));
  }

  /** Whether the title begins after a joiner or an article: "our team of Cooks", "Acme en kock". */
  private static boolean startsOver(LineWords words, AdLanguage language, int at) {
    boolean article = language.sectionHas("article", words.lower(at));
    return !language.isHeadFirst()
        && (article || language.isJoiner(words.lower(at)) && !words.isCapitalised(at - 1))
        && !words.breaksAfter(at);
  }

  /** Whether another job follows: "an usher and a cook". */
  private static boolean nextJob(LineWords words, AdLanguage language, int at) {
    return language.sectionHas("and", words.lower(at)) && language.isSkipped(words.lower(at + 1));
  }

  private static boolean joins(LineWords words, AdLanguage language, int at, boolean hasRole) {
    String word = words.lower(at);
    return language.isJoiner(word) && !words.breaksAfter(at)
        || language.sectionHas("and", word)
            && (!hasRole && words.isCapitalised(at + 1) || words.isHalf(at - 1));
  }

  private static boolean beginsEarlier(LineWords words, AdLanguage language, int from) {
    String before = words.lower(from - 1);
    boolean slash = words.word(from - 1).endsWith("/");
    boolean inside =
        language.isJoiner(before)
            || slash
            || language.sectionHas("and", before)
            || language.sectionHas("inside", before) && from > 1 && words.isCapitalised(from - 2);
    return (!words.breaksAfter(from - 1) || slash)
        && (inside || !language.isStop(before) && !language.isSkipped(before))
        && language.cues("seeks").lengthAt(words.all(), from - 1) == 0;
  }

  private TitleSpan withoutJoinersAtEnd() {
    int end = last;
    while (end >= from
        && (language.isJoiner(words.lower(end)) || language.sectionHas("and", words.lower(end)))) {
      end--;
    }
    return new TitleSpan(words, language, from, end, role);
  }

  /**
   * Removes praise, which is in lower case before a capitalised title: "passionate Night Porter".
   */
  private TitleSpan withoutPraise() {
    int start = from;
    while (start < role
        && !language.isHeadFirst()
        && !words.isCapitalised(start)
        && (words.isCapitalised(role) || language.isPraise(words.lower(start)))) {
      start++;
    }
    return new TitleSpan(words, language, start, last, role);
  }
}
