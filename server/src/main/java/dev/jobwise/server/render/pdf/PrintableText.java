package dev.jobwise.server.render.pdf;

import dev.jobwise.server.common.Visible;

/** Text without signs that have no picture: controls, halves of pairs, and signs of format. */
final class PrintableText {

  private PrintableText() {}

  /** Null stays null. */
  static String of(String text) {
    if (text == null || text.chars().allMatch(PrintableText::isPlain)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(sign -> append(kept, sign));
    return kept.toString();
  }

  private static boolean isPlain(int unit) {
    return unit >= ' ' && unit < 0x7f || unit > 0xa0 && unit < 0x300 && unit != 0xad;
  }

  private static void append(StringBuilder kept, int sign) {
    switch (Character.getType(sign)) {
      case Character.CONTROL -> {
        if (Character.isWhitespace(sign)) {
          kept.append(' ');
        }
      }
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> {}
      case Character.FORMAT -> {}
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
          kept.append(' ');
      default -> {
        if (!Visible.isInvisible(sign) && !isVariationSelector(sign)) {
          kept.appendCodePoint(sign);
        }
      }
    }
  }

  private static boolean isVariationSelector(int sign) {
    return sign >= 0xfe00 && sign <= 0xfe0f;
  }
}
