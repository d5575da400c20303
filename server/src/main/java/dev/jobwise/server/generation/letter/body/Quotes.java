package dev.jobwise.server.generation.letter.body;

/** Marks of quotation around a whole letter, told from those around words within it. */
final class Quotes {

  private static final String OPENING = "\"“„«「";
  private static final String CLOSING = "\"”“»」";

  /** Longer than what a letter quotes where it begins. */
  private static final int MAX_QUOTE = 200;

  private char closing;
  private char opening;
  private int nested;

  /**
   * Takes the mark off a line with which a letter in quotation marks begins.
   *
   * @return whether it can't be told yet whether it is one
   */
  boolean mayOpen(StringBuilder line, boolean whole) {
    int kind = closing == 0 ? OPENING.indexOf(line.charAt(0)) : -1;
    if (kind < 0) {
      return false;
    }
    int close = line.indexOf(CLOSING.substring(kind, kind + 1), 1);
    boolean atEnd = close == line.length() - 1;
    if (whole && atEnd && close > 0) {
      line.deleteCharAt(close);
      line.deleteCharAt(0);
    } else if (close < 0 && (whole || line.length() > MAX_QUOTE)) {
      opening = OPENING.charAt(kind);
      closing = CLOSING.charAt(kind);
      line.deleteCharAt(0);
    }
    return !whole && (close < 0 && closing == 0 || atEnd);
  }

  /**
   * Whether a character closes the quotation that the letter stands in.
   *
   * @param begins whether a blank or a line break stands before it
   */
  boolean isEnd(char c, boolean begins) {
    if (closing == 0 || c != closing && c != opening) {
      return false;
    }
    if (opening == closing ? begins && nested == 0 : c == opening) {
      nested++;
    } else if (nested > 0) {
      nested--;
    } else {
      return true;
    }
    return false;
  }

  /** Whether a sign may stand between emphasis and the first word of what is emphasised. */
  static boolean isBeforeWord(char c) {
    return "\"'“„«‘([*_¡¿<".indexOf(c) >= 0;
  }
}
