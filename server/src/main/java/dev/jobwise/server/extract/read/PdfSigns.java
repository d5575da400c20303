package dev.jobwise.server.extract.read;

import dev.jobwise.server.common.BulletSigns;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.TextPosition;

/** Signs from symbol fonts, which have no letters of their own in Unicode. */
final class PdfSigns {

  private static final String BULLET = "\u2022";

  /** Fonts of TeX say that their hyphen is soft, but a PDF shows what it holds. */
  private static final int SOFT_HYPHEN = 0xad;

  private static final char HYPHEN = '-';

  /** No ligature has a longer one. */
  private static final int LONGEST_NAME = 20;

  private PdfSigns() {}

  static boolean isBullet(String text) {
    return text.codePointCount(0, text.length()) <= 2
        && !text.isEmpty()
        && BulletSigns.end(text + " x", 0) > 0;
  }

  /** A sign with its letters, if only its name has them: "f_f_i", as fonts call ligatures. */
  static TextPosition spelled(TextPosition sign) {
    int[] codes = sign.getCharacterCodes();
    PDFont font = sign.getFont();
    Encoding encoding = font instanceof PDSimpleFont simple ? simple.getEncoding() : null;
    String name = encoding == null || codes.length != 1 ? null : encoding.getName(codes[0]);
    String letters = letters(name);
    return letters == null || font.toUnicode(codes[0]) != null
        ? sign
        : new TextPosition(
            sign.getRotation(),
            sign.getPageWidth(),
            sign.getPageHeight(),
            sign.getTextMatrix(),
            sign.getEndX(),
            sign.getEndY(),
            sign.getHeight(),
            sign.getIndividualWidths()[0],
            sign.getWidthOfSpace(),
            letters,
            codes,
            sign.getFont(),
            sign.getFontSize(),
            (int) sign.getFontSizeInPt());
  }

  /** The letters in the name of a ligature; null if it is none. */
  private static String letters(String name) {
    if (name == null || name.indexOf('_') <= 0 || name.length() > LONGEST_NAME) {
      return null;
    }
    StringBuilder letters = new StringBuilder();
    for (String part : name.split("_")) {
      String letter = GlyphList.getAdobeGlyphList().toUnicode(part);
      if (letter == null) {
        return null;
      }
      letters.append(letter);
    }
    return letters.toString();
  }

  /**
   * The text with a bullet for a sign at its start that only a symbol font has, and without such
   * signs elsewhere: they are icons.
   */
  static String readable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == SOFT_HYPHEN) {
                kept.append(HYPHEN);
              } else if (Character.getType(c) != Character.PRIVATE_USE && !isLost(c)) {
                kept.appendCodePoint(c);
              } else if (isListSign(c) || isLost(c) && kept.isEmpty()) {
                kept.append(BULLET);
              }
            });
    return kept.toString();
  }

  /** The signs of TeX's fonts that have no code in Unicode, such as its bullets. */
  private static boolean isLost(int c) {
    return Character.isISOControl(c) && c != '\t';
  }

  /** The bullets of Symbol and Wingdings, where Word puts them. */
  private static boolean isListSign(int c) {
    return c == 0xf0b7 || c == 0xf0a7 || c == 0xf0d8 || c == 0xf0fc || c == 0xf076 || c == 0xf0a8;
  }
}
