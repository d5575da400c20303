package dev.jobwise.server.common;

/**
 * Defines which characters make up words, and where a word ends: one rule for all code that looks
 * for words.
 *
 * <p>Chinese, Japanese, Thai and similar scripts put no blanks between words, and Korean attaches
 * endings directly to names. A Latin name next to their letters is therefore a word of its own, and
 * a name in their letters is found anywhere except within a run of Hangul or Katakana.
 */
public final class WordChars {

  private WordChars() {}

  /** Whether a char is a letter, a digit or a mark on one of them. */
  public static boolean is(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  /** Whether a character combines with the previous one. */
  public static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether two adjacent characters belong to one word. */
  public static boolean join(char before, char after) {
    if (!is(before) || !is(after)) {
      return false;
    }
    if (before < 0xe00 && after < 0xe00 || isMark(after)) {
      return true;
    }
    if (!isUnspaced(before) || !isUnspaced(after)) {
      return !isUnspaced(before) && !isUnspaced(after);
    }
    return isHangul(before) && isHangul(after) || isKatakana(before) && isKatakana(after);
  }

  /**
   * As {@link #join}, but adjacent letters of the scripts without blanks always belong to one word.
   */
  public static boolean run(char before, char after) {
    return is(before) && is(after) && (isMark(after) || isUnspaced(before) == isUnspaced(after));
  }

  /** Whether the word that ends before {@code at} continues there. */
  public static boolean joinAt(CharSequence text, int at) {
    return at > 0 && at < text.length() && join(text.charAt(at - 1), text.charAt(at));
  }

  /** Whether a letter belongs to a script that does not separate words from foreign names. */
  public static boolean isUnspaced(char c) {
    return c >= 0xe00
        && (c <= 0x109f // Thai, Lao, Tibetan, Myanmar
            || c >= 0x1100 && c <= 0x11ff // Hangul, as is 0x3130 and 0xac00
            || c >= 0x1780 && c <= 0x17ff // Khmer
            || c >= 0x2e80 && c <= 0xa4cf // Chinese, Kana, Yi
            || c >= 0xa960 && c <= 0xa97f
            || c >= 0xaa60 && c <= 0xaa7f
            || c >= 0xac00 && c <= 0xd7ff
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xff66 && c <= 0xffdc);
  }

  private static boolean isHangul(char c) {
    return c >= 0xac00 && c <= 0xd7ff || c >= 0x1100 && c <= 0x11ff || c >= 0x3130 && c <= 0x318f;
  }

  private static boolean isKatakana(char c) {
    return c >= 0x30a1 && c <= 0x30ff || c >= 0x31f0 && c <= 0x31ff || c >= 0xff66 && c <= 0xff9d;
  }
}
