package dev.jobwise.server.generation.letter.body;

/** Finds quotation marks around a whole letter, as opposed to those around words within it. */
final class Quotes {

  private static final String OPENING = "\"“„«「";
  private static final String CLOSING = "\"”“»」";

  /** Longer than any quotation with which a letter begins. */
  private static final int MAX_QUOTE = 200;

  private char closing;
  private char opening;
  private int nested;

  /**
   * Removes the opening mark if the letter is in quotation marks.
   *
   * @return whether that is still undecided
   */
  boolean mayOpen(StringBuilder line, boolean whole) {
    int kind = closing == 0 ? OPENING.indexOf(line.charAt(0)) : -1;
    if (kind < 0) {
      return false;
    }
    int close = line.indexOf(CLOSING.substring(kind, kind + 1), 1);
    boolean atEnd = close == line.length() - 1;
    if (whole && atEnd && close > 0) {
      line.setLength(close);
      open(line);
      line.setLength(line.toString().stripTrailing().length());
    } else if (close < 0 && (whole || line.length() > MAX_QUOTE)) {
      opening = OPENING.charAt(kind);
      closing = CLOSING.charAt(kind);
      open(line);
    }
    return !whole && (close < 0 && closing == 0 || atEnd);
  }

  /** Removes the mark, and the blanks with which French sets it apart. */
  private static void open(StringBuilder line) {
    int start = 1;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    line.delete(0, start);
  }

  /**
   * Whether a character closes the quotation around the letter.
   *
   * @param begins whether a space or a line break precedes it
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

  /** Whether a sign may stand between an emphasis mark and the first emphasized word. */
  static boolean isBeforeWord(char c) {
    return "\"'“„«‘([*_¡¿<".indexOf(c) >= 0;
  }
}
