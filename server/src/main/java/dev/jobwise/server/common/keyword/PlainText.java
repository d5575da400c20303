package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.CleanText;

/** Normalizes texts to the spelling in which names are searched. */
final class PlainText {

  private PlainText() {}

  /**
   * Collapses white space to a space, dashes to a hyphen, and full-width letters to ordinary ones.
   */
  static String of(String raw) {
    String text = CleanText.of(raw);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7f) {
        plain.append(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (c >= '\u2010' && c <= '\u2015') {
        plain.append('-');
      } else {
        plain.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - '\uff01' + '!') : c);
      }
    }
    return plain.toString();
  }

  /** Converts char by char, so that positions do not change. */
  static String lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }
}
