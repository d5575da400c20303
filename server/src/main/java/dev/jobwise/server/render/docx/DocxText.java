package dev.jobwise.server.render.docx;

import java.text.Bidi;

/** Texts as XML can hold them. */
final class DocxText {

  private DocxText() {}

  /** Without the characters that XML 1.0 has no form for. */
  static String clean(String text) {
    if (text.codePoints().allMatch(DocxText::isXml)) {
      return text;
    }
    return text.codePoints()
        .filter(DocxText::isXml)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether its lines begin at the right. */
  static boolean isRightToLeft(String text) {
    char[] chars = text.toCharArray();
    return Bidi.requiresBidi(chars, 0, chars.length)
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private static boolean isXml(int c) {
    return c >= ' ' && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }
}
