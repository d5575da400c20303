package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line, with their positions and the breaks between them. "d'aide" is two words, and
 * so is "alsKoch", which only lost its space.
 */
final class LineWords {

  private static final String QUOTES = "\"“”„«»‹›'*";
  private static final String BREAKS = ".,;:!?()[]|•·–—\"“”„«»\u3002\u3001\uff0c\uff1a";

  /** No word with a bracket in it is longer. */
  private static final int LONGEST_BRACKETED = 60;

  private final String line;
  private final AdLanguage language;
  private final List<String> lower = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Boolean> breaksAfter = new ArrayList<>();

  private LineWords(String line, AdLanguage language) {
    this.line = line;
    this.language = language;
  }

  static LineWords of(String line, AdLanguage language) {
    LineWords words = new LineWords(line, language);
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || Character.isWhitespace(line.charAt(i))) {
        if (i > start) {
          words.add(start, i);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end
        && (BREAKS + QUOTES).indexOf(line.charAt(start)) >= 0
        && !holdsBracket(start, end)) {
      start++;
    }
    if (start > from) {
      breakBefore();
    }
    while (end > start
        && (BREAKS + QUOTES + "-").indexOf(line.charAt(end - 1)) >= 0
        && !holdsBracket(start, end)) {
      end--;
    }
    if (start == end) {
      breakBefore();
      return;
    }
    int split = splitPoint(start, end);
    if (split > 0) {
      put(start, split, CompanyShape.isBody(LowerCase.of(line.substring(start, split))));
      start = split;
    }
    boolean half = to == end + 1 && line.charAt(end) == '-';
    put(start, end, to > end && !half && !onlyQuotes(end, to));
  }

  private boolean onlyQuotes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (QUOTES.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a bracket is part of the word, as in "agent(e)" and "un(e)". */
  private boolean holdsBracket(int start, int end) {
    if (end - start > LONGEST_BRACKETED) {
      return false;
    }
    String word = line.substring(start, end);
    int open = word.indexOf('(');
    return open > 0 && word.endsWith(")") && word.charAt(open - 1) != ' ';
  }

  private void put(int start, int end, boolean breaks) {
    lower.add(LowerCase.of(line.substring(start, end)));
    starts.add(start);
    ends.add(end);
    breaksAfter.add(breaks);
  }

  private void breakBefore() {
    if (!breaksAfter.isEmpty()) {
      breaksAfter.set(breaksAfter.size() - 1, true);
    }
  }

  /** Returns where two joined words are to be split; 0 for a single word. */
  private int splitPoint(int start, int end) {
    for (int i = start + 1; i < end && i <= start + 16; i++) {
      char c = line.charAt(i);
      if (c == '\'' && i <= start + 2 && i + 1 < end) {
        return i + 1;
      }
      if (Character.isUpperCase(c) && Character.isLowerCase(line.charAt(i - 1))) {
        String before = LowerCase.of(line.substring(start, i));
        boolean common = language.isStop(before) || language.isSkipped(before);
        boolean word =
            i + 2 < end
                && Character.isLowerCase(line.charAt(start))
                && i - start > 2
                && Character.isLowerCase(line.charAt(i + 1))
                && Character.isLowerCase(line.charAt(i + 2));
        boolean body = i + 2 < end && CompanyShape.isBody(before);
        return (common || word || body) && i + 1 < end ? i : 0;
      }
    }
    return 0;
  }

  int size() {
    return lower.size();
  }

  /** Returns all words, in lower case. */
  List<String> all() {
    return lower;
  }

  String lower(int at) {
    return lower.get(at);
  }

  String word(int at) {
    return line.substring(starts.get(at), ends.get(at));
  }

  /** Whether anything but a space separates a word from the next. */
  boolean breaksAfter(int at) {
    return breaksAfter.get(at);
  }

  boolean hasCommaAfter(int at) {
    return breaksAfter(at) && ends.get(at) < line.length() && line.charAt(ends.get(at)) == ',';
  }

  /** Whether only the full stop of an abbreviation separates a word from the next: "Inc. seeks". */
  boolean isAbbreviation(int at) {
    return breaksAfter(at)
        && at + 1 < size()
        && starts.get(at + 1) == ends.get(at) + 2
        && line.charAt(ends.get(at)) == '.'
        && Character.isLowerCase(line.charAt(starts.get(at + 1)));
  }

  /** Whether a word is the first part of two compounds: "Groß- und Außenhandel". */
  boolean isHalf(int at) {
    return ends.get(at) < line.length() && line.charAt(ends.get(at)) == '-';
  }

  /** Whether a bracket opens immediately before a word. */
  boolean isBracketed(int at) {
    return starts.get(at) > 0 && line.charAt(starts.get(at) - 1) == '(';
  }

  /** Whether a sentence or a clause begins with the word. */
  boolean beginsSentence(int at) {
    if (at == 0) {
      return true;
    }
    int before = starts.get(at) - 1;
    while (before >= 0
        && (Character.isWhitespace(line.charAt(before))
            || QUOTES.indexOf(line.charAt(before)) >= 0)) {
      before--;
    }
    return before < 0
        || !Character.isLetterOrDigit(line.charAt(before))
            && ",'&-/(%+".indexOf(line.charAt(before)) < 0;
  }

  boolean isCapitalised(int at) {
    char c = line.charAt(starts.get(at));
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** Returns the text from one word to the end of another. */
  String text(int from, int to) {
    return line.substring(starts.get(from), ends.get(to));
  }

  int end(int at) {
    return ends.get(at);
  }
}
