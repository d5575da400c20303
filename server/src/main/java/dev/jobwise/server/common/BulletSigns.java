package dev.jobwise.server.common;

/**
 * The signs that people put before a line to make it a list entry, in ads and descriptions alike:
 * the bullets of all word processors, including those from Word's symbol fonts, which arrive as
 * private-use characters or as letters.
 */
public final class BulletSigns {

  /** Bullets at the start of any line. */
  private static final String SIGNS =
      "\u00b7\u066d\u2022\u2023\u203b\u2043\u204c\u204d\u2219\u22c5\u22c6\u25cf\u2e2d\u3007\u30fb\uff65";

  /** Bullets only before a blank or a letter: "-5 degrees" and "+49 30" have none. */
  private static final String DASHES = "-*+~\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff0d";

  /** Bullets only before a blank: these also quote, replace a lost letter, or are a lost sign. */
  private static final String OTHERS = "\u00bb\u203a\ufffd{";

  /** The letters behind the bullets of the fonts Courier and Wingdings, when the font is lost. */
  private static final String LETTERS = "o\u00a7\u00d8\u00fc";

  private BulletSigns() {}

  /** Where the bullet at {@code at} ends; {@code at} if there is none. */
  public static int end(String line, int at) {
    int c = line.codePointAt(at);
    int end = at + Character.charCount(c);
    if (DASHES.indexOf(c) >= 0 && end < line.length() && line.charAt(end) == c) {
      end++; // "-- Led"
    }
    char next = end < line.length() ? line.charAt(end) : ' ';
    boolean blank = WhiteSpace.is(next);
    boolean bullet =
        isSign(c)
            || DASHES.indexOf(c) >= 0
                && (blank || Character.isLetter(next) && !opensEmphasis(line, at))
            || OTHERS.indexOf(c) >= 0 && blank
            || LETTERS.indexOf(c) >= 0 && blank && end < line.length();
    return bullet ? end : at;
  }

  /** The line without surrounding blanks, and without the bullets and the number it begins with. */
  public static String without(String line) {
    String rest = line.strip();
    int end = rest.isEmpty() ? 0 : end(rest, 0);
    int start = 0;
    while (end > start) {
      start = end;
      while (start < rest.length()
          && (WhiteSpace.is(rest.charAt(start)) || rest.charAt(start) == '\ufe0f')) {
        start++;
      }
      end = start < rest.length() ? end(rest, start) : start;
    }
    rest = rest.substring(start);
    return rest.substring(numberEnd(rest)).strip();
  }

  /** Where "1. ", "2) " and "(3) " end; 0 if the line begins with no such number. */
  public static int numberEnd(String line) {
    int start = line.startsWith("(") ? 1 : 0;
    int i = start;
    while (i < line.length() && i < start + 2 && Character.isDigit(line.charAt(i))) {
      i++;
    }
    boolean closed =
        i > start
            && i + 1 < line.length()
            && (line.charAt(i) == ')' || line.charAt(i) == '.' && start == 0)
            && WhiteSpace.is(line.charAt(i + 1));
    return closed ? i + 1 : 0;
  }

  private static boolean isSign(int c) {
    return c >= 0x80
        && (SIGNS.indexOf(c) >= 0
            || c >= 0x2190 && c <= 0x21ff // arrows
            || c >= 0x25a0 && c <= 0x25ff // geometric shapes
            || c >= 0x2605 && c <= 0x2606
            || c >= 0x2610 && c <= 0x2612 // boxes
            || c >= 0x2713 && c <= 0x2718 // ticks and crosses
            || c >= 0x271a && c <= 0x2752 // stars and flowers
            || c >= 0x2756 && c <= 0x2758
            || c >= 0x2794 && c <= 0x27bf // arrows
            || c >= 0x27f0 && c <= 0x27ff
            || c >= 0x2900 && c <= 0x297f
            || c >= 0x29be && c <= 0x29bf
            || c >= 0x2b00 && c <= 0x2bff
            || Character.getType(c) == Character.PRIVATE_USE);
  }

  private static boolean opensEmphasis(String line, int at) {
    char c = line.charAt(at);
    return (c == '*' || c == '~') && line.indexOf(c, at + 1) > 0;
  }
}
