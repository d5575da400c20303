package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.CleanText;

/** Texts in the one spelling in which names are looked for. */
final class PlainText {

  private PlainText() {}

  /** Every run of white space is one blank, every dash a hyphen, every wide letter a usual one. */
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

  /** Char by char, so that positions stay what they are. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(Character.toLowerCase(text.charAt(i)));
    }
    return lower.toString();
  }
}
