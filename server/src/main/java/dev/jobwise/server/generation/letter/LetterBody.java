package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.llm.VisibleText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Filters the body of a letter while a model is writing it. It cuts the model's own greeting,
 * thanks line, sign-off and surplus paragraphs before anybody sees them, because streamed text
 * can't be taken back.
 *
 * <p>It holds back the start of a line only while that may still turn out to be one of those; all
 * other text goes out as it comes. It holds back white space until text follows.
 */
final class LetterBody {

  /** A subject line or a greeting: to the end of its line, or to the sentence that follows. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu:(?:subject|re):[^\\n]{0,200}\\n"
              + "|(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening)"
              + "|to whom it may concern|to the hiring|sehr geehrte|liebe|guten tag|bonjour)"
              + "(?!\\p{L})[^\\n,:!]{0,60})"
              + "(?:[,:!]? ?\\n|[,:!] ?(?=[\\p{Lu}\\p{N}])|(?<=\\n))");

  /** A line that signs off, alone or followed by the name. */
  private static final String SIGN_OFF =
      "(?iu:(?:with )?(?:(?:yours|kind|kindest|best|warm|warmest|many|very) )*"
          + "(?:sincerely|faithfully|truly|yours|regards|wishes|best|thanks|gratitude|appreciation"
          + "|respectfully|warmly|cordially|cheers|all the best|mit freundlichen grüßen)"
          + "(?: yours)?)"
          + "(?: ?[,.!–-]? ?\\n| ?[,–-] ?\\p{Lu}[^\\n,;.!?]{0,40}\\n)";

  private static final Pattern CLOSING_LINE = Patterns.of(SIGN_OFF);

  /** As {@link #CLOSING_LINE}, or a paragraph that says thank you and nothing else. */
  private static final Pattern CLOSING_PARAGRAPH =
      Patterns.of(SIGN_OFF + "|(?<thanks>(?i:thank you|thanks)\\>[^\\n]{0,140}\\n)");

  /** Far beyond any letter; a model that rambles on is cut here. */
  private static final int MAX_CHARACTERS = 20_000;

  /** Longer than any greeting or thanks; anything longer is prose. */
  private static final int MAX_HELD = 400;

  private final int paragraphs;
  private final VisibleText visible = new VisibleText();
  private final StringBuilder held = new StringBuilder();
  private boolean undecided = true;
  private int lineBreaks = 2;
  private boolean spaceBefore;
  private int begun;
  private int charactersOut;
  private char highSurrogate;
  private boolean ended;

  /**
   * @param paragraphs maximum number of paragraphs
   */
  LetterBody(int paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * Takes the model's next piece and returns the part of all pieces so far that can be shown now.
   */
  String add(String piece) {
    String shown = visible.add(piece);
    StringBuilder out = new StringBuilder(shown.length());
    for (int i = 0; i < shown.length() && !ended; i++) {
      character(shown.charAt(i), out);
    }
    return out.toString();
  }

  /** Ends the text; returns held-back text that turned out to be prose. */
  String end() {
    String rest = add("\n");
    ended = true;
    return rest;
  }

  /**
   * Whether every requested paragraph has passed, or the model has signed off: any further text
   * would be cut.
   */
  boolean isWhole() {
    return charactersOut > 0 && !isTooLong() && (ended || begun == paragraphs && lineBreaks >= 2);
  }

  /** Whether the text was cut because it goes on far beyond any letter. */
  boolean isTooLong() {
    return charactersOut >= MAX_CHARACTERS;
  }

  /** Whether no text has passed. */
  boolean isEmpty() {
    return charactersOut == 0;
  }

  private void character(char c, StringBuilder out) {
    if (c == '\n') {
      if (undecided && held.length() > 0) {
        decide("\n", out);
      }
      if (held.length() > 0) {
        release(out);
      }
      lineBreaks++;
      undecided = true;
      spaceBefore = false;
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spaceBefore = true;
    } else {
      visible(c, out);
    }
  }

  private void visible(char c, StringBuilder out) {
    if (undecided && held.length() == 0 && lineBreaks >= 2 && begun == paragraphs) {
      ended = true;
      return;
    }
    if (!undecided) {
      if (spaceBefore) {
        emit(' ', out);
      }
      emit(c, out);
    } else {
      if (spaceBefore && held.length() > 0) {
        held.append(' ');
      }
      held.append(c);
      decide("", out);
      if (held.length() >= MAX_HELD) {
        release(out);
      }
    }
    spaceBefore = false;
  }

  /** Cuts, releases or keeps holding back the line so far. */
  private void decide(String lineEnd, StringBuilder out) {
    Pattern pattern = begun == 0 ? OPENING : lineBreaks >= 2 ? CLOSING_PARAGRAPH : CLOSING_LINE;
    Matcher matcher = pattern.matcher(held + lineEnd);
    if (matcher.lookingAt()) {
      boolean signOff = pattern != OPENING && !isThanks(pattern, matcher);
      held.delete(0, Math.min(matcher.end(), held.length()));
      ended = signOff;
      lineBreaks = begun == 0 ? 2 : lineBreaks;
    } else if (!matcher.hitEnd()) {
      release(out);
    }
  }

  private static boolean isThanks(Pattern pattern, Matcher matcher) {
    return pattern == CLOSING_PARAGRAPH && matcher.group("thanks") != null;
  }

  private void release(StringBuilder out) {
    if (lineBreaks >= 2) {
      if (begun > 0) {
        emit('\n', out);
        emit('\n', out);
      }
      begun++;
    } else if (lineBreaks == 1) {
      emit('\n', out);
    }
    lineBreaks = 0;
    undecided = false;
    for (int i = 0; i < held.length(); i++) {
      emit(held.charAt(i), out);
    }
    held.setLength(0);
  }

  /** Keeps surrogate pairs together and drops halves, so that every piece is whole characters. */
  private void emit(char c, StringBuilder out) {
    if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
      return;
    }
    if (!Character.isLowSurrogate(c)) {
      out.append(c);
      charactersOut++;
    } else if (highSurrogate != 0) {
      out.append(highSurrogate).append(c);
      charactersOut += 2;
    }
    highSurrogate = 0;
    ended = isTooLong();
  }
}
