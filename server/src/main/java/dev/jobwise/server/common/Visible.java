package dev.jobwise.server.common;

/**
 * Finds what is visible in a text. People's texts also contain invisible characters, such as
 * direction marks and joiners.
 */
public final class Visible {

  private Visible() {}

  /**
   * Whether the text has no visible character: it is empty, or contains only white space, control
   * and format characters, and what Unicode calls default-ignorable. NUL counts as visible, because
   * it is refused everywhere.
   */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isBlank(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** The text without surrounding white space, including U+00A0 and the like. */
  public static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * The text on one line. Each run of white space that contains a line break or another control
   * character becomes one blank, and marks that change the direction of the following text are
   * removed. NUL stays, to be refused.
   */
  public static String oneLine(String text) {
    if (isOneLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int start = i;
      boolean broken = false;
      while (i < text.length() && (isSpace(text.charAt(i)) || isBreak(text.charAt(i)))) {
        broken = isBreak(text.charAt(i++)) || broken;
      }
      line.append(broken ? " " : text.substring(start, i));
      if (i < text.length()) {
        char c = text.charAt(i++);
        if (!isDirection(c)) {
          line.append(c);
        }
      }
    }
    return line.toString();
  }

  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i)) || isDirection(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text of only this character shows nothing. */
  public static boolean isBlank(int c) {
    return c != 0
        && (WhiteSpace.is(c)
            || Character.getType(c) == Character.CONTROL
            || isInvisible(c)
            || c == 0x2800 // braille blank
            || c >= 0xFE00 && c <= 0xFE0F); // variation selectors of the previous character
  }

  /**
   * Whether a character shows nothing and is not a blank: joiners, direction marks, tags, fillers;
   * format characters, and what Unicode calls default-ignorable except for variation selectors,
   * which show in the previous character. Excludes control characters.
   */
  public static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == 0x034F // combining grapheme joiner
        || c == 0x115F // Hangul fillers
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x17B4 // Khmer inherent vowels
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F // Mongolian variation selectors
        || c == 0x2065
        || c >= 0xFFF0 && c <= 0xFFF8
        || c >= 0xE0000 && c <= 0xE0FFF; // tags and more variation selectors
  }

  private static boolean isSpace(int c) {
    return WhiteSpace.is(c) || c >= 0x1C && c <= 0x1F;
  }

  private static boolean isBreak(int c) {
    return c != 0 && Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  /** Bidi_Control. */
  private static boolean isDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
