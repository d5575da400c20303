package dev.jobwise.server.common;

/** What of a text can be seen. Texts of people hold more than that: marks of direction, joiners. */
public final class Visible {

  private Visible() {}

  /**
   * Whether nothing of the text can be seen: it is empty, or white space, control and format
   * characters and what Unicode calls default-ignorable alone. NUL counts as seen: it is refused
   * wherever it stands.
   */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Visible::isBlank);
  }

  /** The text without white space around it, U+00A0 and its like included. */
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
   * The text on one line: each run of white space that holds a line break or another control
   * character becomes one blank, and marks that turn the direction of what follows go. NUL stays,
   * to be refused.
   */
  public static String oneLine(String text) {
    if (text.chars().noneMatch(c -> isBreak(c) || isDirection(c))) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int start = i;
      boolean broken = false;
      while (i < text.length() && (isSpace(text.charAt(i)) || isBreak(text.charAt(i)))) {
        broken |= isBreak(text.charAt(i++));
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

  /** Whether a text of this character alone shows nothing. */
  public static boolean isBlank(int c) {
    return c != 0
        && (WhiteSpace.is(c)
            || Character.getType(c) == Character.CONTROL
            || isInvisible(c)
            || c == 0x2800 // the blank of braille
            || c >= 0xFE00 && c <= 0xFE0F); // selectors of the style of the character before
  }

  /**
   * Whether a character shows nothing and is no blank: joiners, marks of direction, tags, fillers;
   * format characters, and what Unicode calls default-ignorable but for the selectors of styles,
   * which show in the character before them. Control characters are not among them.
   */
  public static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == 0x034F // combining grapheme joiner
        || c == 0x115F // fillers of Hangul
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x17B4 // inherent vowels of Khmer
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F // variation selectors of Mongolian
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
