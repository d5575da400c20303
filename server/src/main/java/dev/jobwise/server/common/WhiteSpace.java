package dev.jobwise.server.common;

/** White space as Unicode has it, U+00A0 and its like included. All of it is single chars. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Unicode White_Space, which {@link Character#isWhitespace} is not: that leaves out U+00A0. */
  public static boolean is(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c >= 0x85 && (c == 0x85 || Character.isSpaceChar(c));
  }

  /** How many runs of characters other than white space there are. */
  public static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = is(text.charAt(i));
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }

  /** The text without white space around it, and with one blank for each run within. */
  public static String narrowed(String text) {
    StringBuilder narrowed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        gap = true;
      } else {
        if (gap && narrowed.length() > 0) {
          narrowed.append(' ');
        }
        gap = false;
        narrowed.append(c);
      }
    }
    return narrowed.toString();
  }
}
