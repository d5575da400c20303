package dev.jobwise.server.common;

import java.text.Normalizer;

/** Removes from text of others what nobody sees, and what no script writes. */
public final class CleanText {

  /**
   * Maximum marks on one letter. No script comes near it; without a limit, texts made of marks are
   * slow.
   */
  private static final int MAX_MARKS = 8;

  /** Characters that show as one, however many parts an emoji has. */
  private static final int MAX_PARTS = 4 * MAX_MARKS;

  private CleanText() {}

  /**
   * The text in composed form, without invisible characters, unpaired surrogates and heaps of
   * marks.
   */
  public static String of(String text) {
    return of(text, false);
  }

  /** As {@link #of}, with the joiners that spell a word or make one emoji of several. */
  public static String spelled(String text) {
    return of(text, true);
  }

  private static String of(String text, boolean spelled) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = WordChars.isMark(c) ? marks + 1 : 0;
      boolean hidden = Visible.isInvisible(c) && !(spelled && joins(c, visible, text, i));
      if (marks <= MAX_MARKS && !hidden && !isHalf(c)) {
        visible.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /**
   * Persian and the scripts of India spell with joiners; between Latin letters they show nothing.
   */
  private static boolean joins(int c, CharSequence before, String text, int next) {
    return (c == 0x200c || c == 0x200d)
        && before.length() > 0
        && next < text.length()
        && isJoined(Character.codePointBefore(before, before.length()))
        && isJoined(text.codePointAt(next));
  }

  private static boolean isJoined(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_LETTER, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> true;
      default -> WordChars.isMark(c);
    };
  }

  /**
   * Where a text can end, at or before {@code end}, without separating a letter from its marks, the
   * parts of an emoji, or a surrogate pair.
   */
  public static int endBefore(String text, int end) {
    boolean halves =
        end > 0
            && end < text.length()
            && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    int most = halves ? end - 1 : end;
    int at = most;
    // An emoji has few joined parts, and a letter has few marks.
    for (int i = 0; i < MAX_PARTS && at > 0 && at < text.length() && goesOn(text, at); i++) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at > 0 && !(at < text.length() && goesOn(text, at)) ? at : most;
  }

  private static boolean goesOn(String text, int at) {
    int next = text.codePointAt(at);
    return WordChars.isMark(next)
        || Visible.isInvisible(next) // joiners, and the tags of flags
        || text.charAt(at - 1) == 0x200d
        || next >= 0x1f3fb && next <= 0x1f3ff // skin tones
        || isHalfOfFlag(next) && halvesBefore(text, at) % 2 == 1;
  }

  private static boolean isHalfOfFlag(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  private static int halvesBefore(String text, int at) {
    int halves = 0;
    int start = at;
    while (halves < MAX_PARTS && start > 0 && isHalfOfFlag(text.codePointBefore(start))) {
      start -= 2;
      halves++;
    }
    return halves;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Below U+0300 only the soft hyphen is invisible, and everything is composed; so are these
      // signs.
      char c = text.charAt(i);
      boolean sign =
          c >= 0x2010 && c <= 0x2027 || c >= 0x20a0 && c <= 0x20bf || c >= 0x2190 && c <= 0x2328;
      if (c >= 0x300 && !sign || c == 0xad) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
