package dev.jobwise.server.job.ad.text;

import dev.jobwise.server.common.BulletSigns;

/** Recognizes the markers of list entries: bullets, dashes, numbers, letters and pictograms. */
public final class AdBullets {

  private AdBullets() {}

  /** Returns the length of a line's list marker; 0 if it has none. */
  public static int end(String line) {
    if (line.isEmpty() || line.startsWith("**") && line.length() > 2 && line.charAt(2) != ' ') {
      return 0;
    }
    int number = numberEnd(line);
    if (number > 0) {
      return number;
    }
    int sign = BulletSigns.end(line, 0);
    if (sign > 0) {
      return sign < line.length() ? sign : 0;
    }
    return isPictogram(line.codePointAt(0)) ? pictogramsEnd(line) : 0;
  }

  /** Returns the end of "1. ", "2) ", "(3) ", "a) " or "(a) "; 0 for none. */
  private static int numberEnd(String line) {
    int start = line.charAt(0) == '(' ? 1 : 0;
    boolean lettered =
        line.length() > start + 2
            && Character.isLetter(line.charAt(start))
            && line.charAt(start + 1) == ')'
            && line.charAt(start + 2) == ' ';
    return lettered ? start + 2 : BulletSigns.numberEnd(line);
  }

  private static int pictogramsEnd(String line) {
    int end = 0;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      if (!isPictogram(c) && c != ' ' && c != 0xFE0F) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Whether a character is an emoji or a symbol like one. */
  public static boolean isPictogram(int codePoint) {
    return codePoint >= 0x1F000 && codePoint <= 0x1FAFF
        || codePoint >= 0x2600 && codePoint <= 0x27BF
        || codePoint >= 0x2B00 && codePoint <= 0x2BFF
        || codePoint >= 0x231A && codePoint <= 0x23FF;
  }
}
