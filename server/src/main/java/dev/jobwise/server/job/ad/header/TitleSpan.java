package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;

/**
 * The words of a line that make up a title, from one word to another.
 *
 * @param role the word that names the work; -1 if none does
 */
record TitleSpan(LineWords words, AdLanguage language, int from, int last, int role) {

  private static final int MOST_WORDS = 9;
  private static final int MOST_SKIPPED = 8;

  /** The span that begins at a word, articles and praise aside: "a friendly Night Porter". */
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
      boolean joins = within && joins(words, language, i, role >= 0);
      if (!joins && language.isStop(word) && !language.isRole(words.word(i))) {
        break;
      }
      last = i;
      role = isRole(words, language, i) && (role < 0 || !language.isHeadFirst()) ? i : role;
      if (words.breaksAfter(i)) {
        break;
      }
    }
    return new TitleSpan(words, language, from, last, role).withoutJoinersAtEnd().withoutPraise();
  }

  /** The span that ends with a word, back to where the phrase begins. */
  static TitleSpan endingAt(LineWords words, AdLanguage language, int last) {
    int from = last;
    int role = isRole(words, language, last) ? last : -1;
    while (from > 0 && last - from < MOST_WORDS && goesOnBefore(words, language, from)) {
      from--;
      role = role < 0 && isRole(words, language, from) ? from : role;
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

  /** The span that ends before a word and names one person's work: "this Data Analyst role". */
  static TitleSpan before(LineWords words, AdLanguage language, int at) {
    int from = at;
    int role = -1;
    while (from > 0 && at - from < MOST_WORDS && !words.breaksAfter(from - 1)) {
      String before = words.lower(from - 1);
      boolean common = language.isStop(before) || language.isSkipped(before);
      if (common && !language.says("hours", before)) {
        break;
      }
      from--;
      role = language.isRole(words.word(from)) ? from : role;
    }
    return new TitleSpan(words, language, from, at - 1, role);
  }

  static boolean isRole(LineWords words, AdLanguage language, int at) {
    return language.isRole(words.word(at)) || language.isPluralRole(words.word(at));
  }

  /** The first word from one on that is neither an article nor praise. */
  static int firstAfterPraise(LineWords words, AdLanguage language, int at) {
    int from = at;
    while (from < words.size()
        && from - at < MOST_SKIPPED
        && language.isSkipped(words.lower(from))
        && !language.isRole(words.word(from))) {
      from++;
    }
    return from;
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

  /** Whether it is one word that is no name of its own in its sentence: "an engineer". */
  boolean isPlain() {
    return from == last && !words.isCapitalised(from);
  }

  /** The title; "waiters" becomes "waiter". */
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

  /** The whole span. */
  String wholeText() {
    return words.text(from, last);
  }

  /** "Head of Platform" goes on behind the role, "Developer II" too; "developer relations" not. */
  private int headEnd() {
    boolean goesOn =
        role < last
            && (language.isJoiner(words.lower(role + 1))
                || isNumber(words.word(role + 1))
                || words.isCapitalised(role + 1) && words.isCapitalised(role));
    return goesOn ? last : role;
  }

  private static boolean isNumber(String word) {
    return word.length() <= 4
        && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X' || Character.isDigit(c));
  }

  /** "a member of our team of Cooks": what stands before the joiner is no title. */
  private static boolean startsOver(LineWords words, AdLanguage language, int at) {
    return !language.isHeadFirst()
        && language.isJoiner(words.lower(at))
        && !words.breaksAfter(at)
        && !words.isCapitalised(at - 1);
  }

  private static boolean joins(LineWords words, AdLanguage language, int at, boolean hasRole) {
    String word = words.lower(at);
    return language.isJoiner(word) && !words.breaksAfter(at)
        || language.says("and", word) && !hasRole && words.isCapitalised(at + 1);
  }

  private static boolean goesOnBefore(LineWords words, AdLanguage language, int from) {
    String before = words.lower(from - 1);
    boolean slash = words.word(from - 1).endsWith("/");
    boolean inside =
        language.isJoiner(before)
            || slash
            || language.says("and", before)
            || language.says("inside", before) && from > 1 && words.isCapitalised(from - 2);
    return (!words.breaksAfter(from - 1) || slash)
        && (inside || !language.isStop(before) && !language.isSkipped(before))
        && language.cues("seeks").lengthAt(words.all(), from - 1) == 0;
  }

  private TitleSpan withoutJoinersAtEnd() {
    int end = last;
    while (end >= from
        && (language.isJoiner(words.lower(end)) || language.says("and", words.lower(end)))) {
      end--;
    }
    return new TitleSpan(words, language, from, end, role);
  }

  /** "passionate Night Porter": words of small letters before a capitalised title are praise. */
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
