package dev.jobwise.server.extract.read;

import dev.jobwise.server.common.BulletSigns;

/** Signs from symbol fonts, which have no letters of their own in Unicode. */
final class PdfSigns {

  private static final String BULLET = "\u2022";

  /** Fonts of TeX say that their hyphen is soft, but a PDF shows what it holds. */
  private static final int SOFT_HYPHEN = 0xad;

  private static final char HYPHEN = '-';

  private PdfSigns() {}

  static boolean isBullet(String text) {
    return text.codePointCount(0, text.length()) <= 2
        && !text.isEmpty()
        && BulletSigns.end(text + " x", 0) > 0;
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
