package dev.jobwise.server.llm;

import dev.jobwise.server.common.Visible;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Drops from a model's text what nobody sees and what turns the order of letters around: format and
 * control characters, tags and overrides of direction. Separators of lines and paragraphs become
 * line breaks. Joiners stay where they carry meaning: inside emoji, and between letters of scripts
 * that join. Takes a text piece by piece; not thread-safe.
 */
public final class VisibleText {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.TIBETAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER);

  private int joiner;
  private int before;
  private char highSurrogate;

  /** The whole text at once. */
  public static String of(String text) {
    return new VisibleText().add(text);
  }

  /** The text of this piece that can be shown; half a character and a joiner wait for the next. */
  public String add(String piece) {
    StringBuilder out = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Character.isHighSurrogate(c)) {
        highSurrogate = c;
      } else if (!Character.isLowSurrogate(c)) {
        highSurrogate = 0;
        point(c, out);
      } else if (highSurrogate != 0) {
        point(Character.toCodePoint(highSurrogate, c), out);
        highSurrogate = 0;
      }
    }
    return out.toString();
  }

  private void point(int point, StringBuilder out) {
    if (point == NON_JOINER || point == JOINER) {
      joiner = joiner == 0 ? point : joiner;
      return;
    }
    if (Visible.isInvisible(point)) {
      return;
    }
    switch (Character.getType(point)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> point = '\n';
      case Character.CONTROL -> {
        if (point == '\u0085') {
          point = '\n';
        } else if (point != '\n' && point != '\t' && point != '\r') {
          return;
        }
      }
      default -> {}
    }
    if (joiner != 0 && joins(point)) {
      out.appendCodePoint(joiner);
    }
    joiner = 0;
    before = point;
    out.appendCodePoint(point);
  }

  private boolean joins(int after) {
    boolean emoji =
        joiner == JOINER
            && (isEmoji(before) || before == EMOJI_STYLE)
            && Character.getType(after) == Character.OTHER_SYMBOL;
    return emoji || isJoining(before) && isJoining(after);
  }

  /** Skin tones are modifiers of the emoji before them. */
  private static boolean isEmoji(int point) {
    int type = Character.getType(point);
    return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL && point > 0xFFFF;
  }

  private static boolean isJoining(int point) {
    return JOINING.contains(UnicodeScript.of(point))
        || UnicodeScript.of(point) == UnicodeScript.INHERITED && point != EMOJI_STYLE;
  }
}
