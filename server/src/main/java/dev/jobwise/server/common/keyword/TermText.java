package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.WordChars;
import java.util.ArrayList;
import java.util.List;

/** A text that is prepared for finding names as whole words. */
final class TermText {

  // Longer than every word that matters next to a name; keeps hostile texts cheap.
  private static final int MAX_NEIGHBOUR = 12;

  // Up to this length, indexOf finds names fast in any text.
  private static final int MAX_SHORT = 16;

  private final String given;
  private final String text;
  private final String lower;
  private PlainOrigin origin;

  TermText(String text) {
    given = text;
    this.text = PlainText.of(text);
    this.lower = PlainText.lower(this.text);
  }

  int length() {
    return text.length();
  }

  /**
   * Returns the places of any of these names from left to right, in chars of the original text.
   *
   * @param enough the most places to find
   */
  List<TextSpan> find(List<Term> names, int enough) {
    List<Search> searches = names.stream().map(Search::new).toList();
    List<TextSpan> places = new ArrayList<>();
    int from = 0;
    while (places.size() < enough) {
      // The leftmost name counts, and of several there the longest: "REST API" is one mention.
      Search best = null;
      for (Search search : searches) {
        search.moveTo(from);
        if (search.found() && (best == null || search.isBefore(best))) {
          best = search;
        }
      }
      if (best == null) {
        break;
      }
      from = best.end();
      places.add(origin().of(best.at, from));
    }
    return places;
  }

  private PlainOrigin origin() {
    if (origin == null) {
      origin = PlainOrigin.of(given, text);
    }
    return origin;
  }

  /** Whether a name may begin here, outside of words. */
  boolean startsTerm(int i) {
    return !isSpace(i) && !WordChars.joinAt(text, i);
  }

  /** Returns the letters and digits from here on, in lower case, or else the char itself. */
  String wordAt(int i) {
    int end = i;
    while (end < lower.length() && isWordPart(end) && (end == i || WordChars.joinAt(text, end))) {
      end++;
    }
    return lower.substring(i, Math.max(end, i + 1));
  }

  /** Whether this name occurs here as a whole word. */
  boolean isAt(Term term, int start, boolean inAd) {
    int end = start + term.text().length();
    if (end > text.length() || !startsWord(term, start) || !endsWord(term, end)) {
      return false;
    }
    boolean same =
        term.exact() || inAd && term.exactInAds()
            ? text.startsWith(term.text(), start)
            : lower.startsWith(term.lower(), start);
    return same
        && term.fits(
            wordBefore(start), wordAfter(end), end < text.length() && text.charAt(end) == '-');
  }

  private boolean startsWord(Term term, int start) {
    if (start == 0) {
      return true;
    }
    char first = text.charAt(start);
    if (WordChars.join(text.charAt(start - 1), WordChars.is(first) ? first : 'a')) {
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
    // A single letter belongs to something else in "A/R", "R-C", "25 °C" and "25 C".
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
      return !isLatin(next) && next != text.charAt(end - 1);
    }
    boolean single = term.text().length() == 1;
    if (WordChars.joinAt(text, end) || next == '#' || single && "-+&$'’".indexOf(next) >= 0) {
      return false;
    }
    char afterNext = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (next == '+') {
      return isLatin(afterNext);
    }
    // "Node" is not in "node.js", but "Python" is in "Python.Then".
    return next != '.'
        || !isLatin(afterNext)
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
    while (begin > 0 && isWordPart(begin - 1) && end - begin < MAX_NEIGHBOUR) {
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
    while (stop < text.length() && isWordPart(stop) && stop - begin < MAX_NEIGHBOUR) {
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
    return WordChars.is(text.charAt(i));
  }

  /** Whether a letter continues a Latin word before it. */
  private static boolean isLatin(char c) {
    return Character.isLetter(c) && WordChars.join('a', c);
  }

  /** Computes the failure function of Knuth, Morris and Pratt for a name. */
  private static int[] overlaps(String name) {
    int[] overlaps = new int[name.length() + 1];
    int same = 0;
    for (int i = 1; i < name.length(); i++) {
      while (same > 0 && name.charAt(i) != name.charAt(same)) {
        same = overlaps[same];
      }
      same += name.charAt(i) == name.charAt(same) ? 1 : 0;
      overlaps[i + 1] = same;
    }
    return overlaps;
  }

  /** Finds the places of one name, from left to right. */
  final class Search {

    private final Term term;
    private int at = -1;
    private boolean finished;
    private final int[] overlaps;
    private int read;
    private int same;

    private Search(Term term) {
      this.term = term;
      overlaps = term.lower().length() > MAX_SHORT ? overlaps(term.lower()) : null;
    }

    /** Moves to the first place at or after {@code from}, which never decreases. */
    void moveTo(int from) {
      if (finished || at >= from) {
        return;
      }
      at = next(from);
      while (at >= 0 && !isAt(term, at, false)) {
        at = next(at + 1);
      }
      finished = at < 0;
    }

    private int next(int from) {
      return overlaps == null ? lower.indexOf(term.lower(), from) : nextOfLong(from);
    }

    /**
     * Uses Knuth, Morris and Pratt, because {@code indexOf} may take the product of both lengths.
     */
    private int nextOfLong(int from) {
      String name = term.lower();
      if (from > read - same) {
        read = from;
        same = 0;
      }
      while (read < lower.length()) {
        char c = lower.charAt(read++);
        while (same > 0 && (same == name.length() || c != name.charAt(same))) {
          same = overlaps[same];
        }
        same += c == name.charAt(same) ? 1 : 0;
        if (same == name.length()) {
          return read - same;
        }
      }
      return -1;
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
