package dev.jobwise.server.common;

/** White space as Unicode defines it, including U+00A0 and the like. All of it is single chars. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Unicode White_Space. {@link Character#isWhitespace} differs: it excludes U+00A0. */
  public static boolean is(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c >= 0x85 && (c == 0x85 || Character.isSpaceChar(c));
  }

  /** The number of runs of characters other than white space. */
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

  /**
   * The text without surrounding white space, and with each inner run of it replaced by one blank.
   */
  public static String narrowed(String text) {
    if (isNarrow(text)) {
      return text;
    }
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

  /** Most texts are: looking costs less than a copy. */
  private static boolean isNarrow(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }
}
