package dev.jobwise.server.render.pdf;

import java.util.List;

/**
 * Lets words break that are wider than their column. The break of openhtmltopdf itself ({@code
 * word-wrap: break-word}) loses text that stands before such a word.
 */
final class WordFit {

  /** Where a word may break. {@link TextMeasure} never draws it. */
  static final char BREAK = '\u200b';

  /** Bold type is wider than the regular type that is measured. */
  private static final double BOLD = 1.15;

  private final List<GlyphWidths> fonts;

  /**
   * @param fonts that the text is set in, the first first
   */
  WordFit(List<GlyphWidths> fonts) {
    this.fonts = fonts;
  }

  /** Whether a text fits into one line of a width, in sizes of its type. */
  boolean isWithin(String text, double width) {
    return text.codePoints().mapToDouble(this::width).sum() * BOLD <= width;
  }

  /** The text with breaks in the words that are wider than a width, in sizes of its type. */
  String breakable(String text, double width) {
    if (text == null || text.length() < width / 2) {
      return text;
    }
    StringBuilder fitted = new StringBuilder(text.length());
    for (String word : text.split("(?<= )")) {
      if (isWithin(word, width)) {
        fitted.append(word);
      } else {
        appendBroken(fitted, word);
      }
    }
    return fitted.toString();
  }

  private static void appendBroken(StringBuilder fitted, String word) {
    for (int i = 0; i < word.length(); ) {
      int sign = word.codePointAt(i);
      if (i > 0 && !isMark(sign)) {
        fitted.append(BREAK);
      }
      fitted.appendCodePoint(sign);
      i += Character.charCount(sign);
    }
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.SPACE_SEPARATOR;
  }

  private double width(int sign) {
    for (GlyphWidths font : fonts) {
      float width = font.of(sign);
      if (width != GlyphWidths.MISSING) {
        return width;
      }
    }
    return 1;
  }
}
