package dev.jobwise.server.profile.placing;

import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.WhiteSpace;
import java.util.BitSet;

/**
 * A text in which quotes are found whatever their case, blanks, dashes and quotation marks: models
 * seldom copy these. What is found is always the text's own.
 */
final class FoldedText {

  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad";
  private static final String APOSTROPHES = "\u2018\u2019\u00b4`";
  private static final String QUOTES = "\u201c\u201d\u201e\u00ab\u00bb";

  private final String folded;

  /** Where each character of the folded text stands in the text. */
  private final int[] places;

  FoldedText(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != ' ' || kept.length() == 0 || kept.charAt(kept.length() - 1) != ' ') {
        places[kept.length()] = i;
        kept.append(c);
      }
    }
    places[kept.length()] = text.length();
    folded = kept.toString();
  }

  /**
   * A part of the text.
   *
   * @param from where it begins
   * @param to where it ends
   */
  record Part(int from, int to) {}

  /**
   * Returns the first part that a quote is of.
   *
   * @param taken characters of the text that are no part of it
   * @return null if the text does not hold the quote as whole words
   */
  Part find(String quote, BitSet taken) {
    String wanted = new FoldedText(CleanText.of(quote)).folded.strip();
    int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      Part part = new Part(places[at], places[end - 1] + 1);
      if (!isInWord(at) && !isInWord(end) && isFree(part, taken)) {
        return part;
      }
      at = folded.indexOf(wanted, at + 1);
    }
    return null;
  }

  private static boolean isFree(Part part, BitSet taken) {
    int next = taken.nextSetBit(part.from);
    return next < 0 || next >= part.to;
  }

  private boolean isInWord(int at) {
    return at > 0
        && at < folded.length()
        && Character.isLetterOrDigit(folded.codePointBefore(at))
        && Character.isLetterOrDigit(folded.codePointAt(at));
  }

  private static char fold(char c) {
    if (WhiteSpace.is(c)) {
      return ' ';
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    return QUOTES.indexOf(c) >= 0 ? '"' : Character.toLowerCase(c);
  }
}
