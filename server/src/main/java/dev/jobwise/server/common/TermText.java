package dev.jobwise.server.common;

/** A text made ready for finding names in it as whole words. */
final class TermText {

  // Longer than every word that matters beside a name; keeps hostile texts cheap.
  private static final int LONGEST_NEIGHBOUR = 12;

  private final String text;
  private final String lower;

  TermText(String text) {
    this.text = plain(text);
    this.lower = Term.lower(this.text);
  }

  int length() {
    return text.length();
  }

  Search search(Term term) {
    return new Search(term);
  }

  /** Whether a name may begin here: not within a word. */
  boolean startsTerm(int i) {
    return !isSpace(i) && (i == 0 || !isWordPart(i) || !isWordPart(i - 1));
  }

  /** The letters and digits from here on, in lower case; the char itself where there are none. */
  String wordAt(int i) {
    int end = i;
    while (end < lower.length() && isWordPart(end)) {
      end++;
    }
    return lower.substring(i, Math.max(end, i + 1));
  }

  /** Whether this name stands here as a whole word. */
  boolean isAt(Term term, int start, boolean inAd) {
    int end = start + term.text().length();
    boolean same =
        term.exact() || inAd && term.exactInAds()
            ? text.startsWith(term.text(), start)
            : lower.startsWith(term.lower(), start);
    return same
        && startsWord(term, start)
        && endsWord(term, end)
        && term.fits(
            wordBefore(start), wordAfter(end), end < text.length() && text.charAt(end) == '-');
  }

  private boolean startsWord(Term term, int start) {
    if (start == 0) {
      return true;
    }
    if (isWordPart(start - 1)) {
      return false;
    }
    // "JS" is not in "next.js", but "Python" is in "Then.Python".
    boolean afterDot = text.charAt(start - 1) == '.' && start > 1 && isWordPart(start - 2);
    if (afterDot && Character.isLowerCase(text.charAt(start))) {
      return false;
    }
    if (term.text().length() > 1) {
      return true;
    }
    // A single letter is a part of something else in "A/R", "R-C", "25 °C" and "25 C".
    char before = text.charAt(start - 1);
    boolean afterNumber = before == ' ' && start > 1 && Character.isDigit(text.charAt(start - 2));
    boolean afterLetterA = before == '/' && start > 1 && lower.charAt(start - 2) == 'a';
    return "-.&'’°".indexOf(before) < 0 && !afterNumber && !afterLetterA;
  }

  private boolean endsWord(Term term, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    boolean endsInSign = !isWordPart(end - 1);
    if (endsInSign) {
      // "C++17" is C++; "C+++" is nothing.
      return !Character.isLetter(next) && next != text.charAt(end - 1);
    }
    boolean single = term.text().length() == 1;
    if (isWordPart(end) || next == '#' || single && "-+&'’".indexOf(next) >= 0) {
      return false;
    }
    char afterNext = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (next == '+') {
      return Character.isLetter(afterNext);
    }
    // "Node" is not in "node.js", but "Python" is in "Python.Then".
    return next != '.'
        || !Character.isLetter(afterNext)
        || Character.isUpperCase(afterNext)
            && !lower.startsWith("js", end + 1)
            && !lower.startsWith("net", end + 1);
  }

  private String wordBefore(int start) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int begin = end;
    while (begin > 0 && isWordPart(begin - 1) && end - begin < LONGEST_NEIGHBOUR) {
      begin--;
    }
    return text.substring(begin, end);
  }

  private String wordAfter(int end) {
    int begin = end;
    while (begin < text.length() && (text.charAt(begin) == ' ' || text.charAt(begin) == '-')) {
      begin++;
    }
    int stop = begin;
    while (stop < text.length() && isWordPart(stop) && stop - begin < LONGEST_NEIGHBOUR) {
      stop++;
    }
    return stop == begin && begin < text.length()
        ? text.substring(begin, begin + 1)
        : text.substring(begin, stop);
  }

  private boolean isSpace(int i) {
    return text.charAt(i) == ' ';
  }

  private boolean isWordPart(int i) {
    return Character.isLetterOrDigit(text.charAt(i));
  }

  /** Every run of white space is one blank, every dash a hyphen. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7f) {
        plain.append(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (c >= '\u2010' && c <= '\u2015') {
        plain.append('-');
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The places of one name, from left to right. */
  final class Search {

    private final Term term;
    private int at = -1;
    private boolean finished;

    private Search(Term term) {
      this.term = term;
    }

    /** Goes to the first place at or after {@code from}, which never decreases. */
    void moveTo(int from) {
      if (finished || at >= from) {
        return;
      }
      at = lower.indexOf(term.lower(), from);
      while (at >= 0 && !isAt(term, at, false)) {
        at = lower.indexOf(term.lower(), at + 1);
      }
      finished = at < 0;
    }

    boolean found() {
      return !finished;
    }

    int end() {
      return at + term.text().length();
    }

    boolean isBefore(Search other) {
      return at < other.at || at == other.at && end() > other.end();
    }
  }
}
