package dev.jobwise.server.render.pdf;

import dev.jobwise.server.common.Visible;
import java.text.Normalizer;

/**
 * Text without signs that have no picture: controls, halves of pairs, and signs of format. Nothing
 * that a reader would miss is lost.
 */
final class PrintableText {

  /** Letters in styles for formulas, which people use to make text bold where they can't. */
  private static final int MATH_LETTERS = 0x1d400;

  private static final int MATH_LETTERS_END = 0x1d7ff;

  private PrintableText() {}

  /** Null stays null. */
  static String of(String text) {
    if (text == null || text.chars().allMatch(PrintableText::isPlain)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(sign -> append(kept, sign));
    // Letters with their accents are in the fonts; accents alone often come from another one.
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
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
        if (sign >= MATH_LETTERS && sign <= MATH_LETTERS_END) {
          kept.append(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC));
        } else if (!Visible.isInvisible(sign) && !isVariationSelector(sign)) {
          kept.appendCodePoint(sign);
        }
      }
    }
  }

  private static boolean isVariationSelector(int sign) {
    return sign >= 0xfe00 && sign <= 0xfe0f;
  }
}
