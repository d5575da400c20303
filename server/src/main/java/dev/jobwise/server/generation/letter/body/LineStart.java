package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.letter.Beginnings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges by the start of a line whether it belongs to the letter's body or to what models put
 * around it. While both are possible, the judgement is {@link Judgement#WAIT}.
 */
final class LineStart {

  private static final Beginnings LABELS = Beginnings.of(LineStart.class, "labels.txt");
  private static final Pattern AFTER_LABEL =
      Pattern.compile(
          "(?: ?#?\\d{1,2})?+(?: ?\\([^()\\n]{1,60}\\))?+(?: ?[–—-] ?[\\p{L} ]{1,40}+)?+ ?[:：\\n]");
  private static final Pattern BULLET = Pattern.compile("[-•*–] \\p{L}");
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d)[.)] ");

  private static final int MAX_REMARK = 160;

  private final String line;
  private final String plain;
  private final boolean whole;
  private final boolean paragraph;
  private final int number;

  /**
   * @param line the line so far, without surrounding spaces
   * @param whole whether the line ends here
   * @param paragraph whether the line follows a blank one
   * @param number the number of the paragraph that would begin here; 1 before the body
   */
  LineStart(String line, boolean whole, boolean paragraph, int number) {
    this.line = line;
    this.plain = Beginnings.plain(line);
    this.whole = whole;
    this.paragraph = paragraph;
    this.number = number;
  }

  /** Whether the line is body, even if its last word may be incomplete. */
  boolean isSentenceSoFar() {
    return (LineShape.isOpener(line) || LineShape.isSentenceSoFar(line))
        && !LABELS.mayMatch(plain)
        && !(number == 1 ? BeforeBody.mayBeCue(plain) : AfterBody.mayBeCue(plain));
  }

  /**
   * Judges the line.
   *
   * @param bold whether all of the line so far is bold
   */
  Judgement judge(boolean bold) {
    if (pictogramsEnd() > 0) {
      return afterPictograms(pictogramsEnd(), bold);
    }
    Judgement judgement = signsOnly();
    if (judgement == null && paragraph) {
      judgement = remark();
    }
    if (judgement == null && paragraph) {
      judgement = paragraphNumber();
    }
    if (judgement == null) {
      judgement = label();
    }
    if (judgement == null) {
      judgement =
          number == 1 && paragraph
              ? new BeforeBody(line, plain, whole).judge()
              : new AfterBody(line, plain, whole, paragraph).judge();
    }
    if (judgement == null && bold) {
      judgement = boldLine();
    }
    return judgement == null ? shape() : judgement;
  }

  /** Judges what follows the pictograms with which the line begins. */
  private Judgement afterPictograms(int length, boolean bold) {
    Judgement judgement =
        new LineStart(line.substring(length), whole, paragraph, number).judge(bold);
    return judgement.kind() == Judgement.Kind.CUT
        ? Judgement.cut(length + judgement.end())
        : judgement;
  }

  /**
   * Returns the length of the pictograms that the line begins with, and of the spaces after them.
   */
  private int pictogramsEnd() {
    int end = 0;
    while (end < line.length()
        && Character.getType(line.codePointAt(end)) == Character.OTHER_SYMBOL) {
      end += Character.charCount(line.codePointAt(end));
      while (end < line.length() && " \ufe0f".indexOf(line.charAt(end)) >= 0) {
        end++;
      }
    }
    return end < line.length() ? end : 0;
  }

  /** Judges a line without letters and digits: a rule, or the rest of a gap. */
  private Judgement signsOnly() {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.codePointAt(i))) {
        return null;
      }
    }
    return whole ? Judgement.cut(line.length()) : Judgement.WAIT;
  }

  /** Judges a paragraph in brackets. */
  private Judgement remark() {
    int kind = "([（【".indexOf(line.charAt(0));
    if (kind < 0) {
      return null;
    }
    int close = line.indexOf(")]）】".charAt(kind));
    boolean atEnd = close == line.length() - 1;
    if (whole && atEnd) {
      return Judgement.cut(line.length());
    }
    return !whole && (close < 0 || atEnd) && line.length() < MAX_REMARK ? Judgement.WAIT : null;
  }

  /** Judges a paragraph number. */
  private Judgement paragraphNumber() {
    if (!whole && line.length() < 4 && "(123456".indexOf(line.charAt(0)) >= 0) {
      return Judgement.WAIT;
    }
    Matcher matcher = NUMBER.matcher(line);
    return matcher.lookingAt() && matcher.group(1).equals(Integer.toString(number))
        ? Judgement.cut(matcher.end())
        : null;
  }

  /** Judges a label such as "Paragraph 2 (Experience):". */
  private Judgement label() {
    if (!whole && LABELS.mayMatch(plain)) {
      return Judgement.WAIT;
    }
    int length = LABELS.match(plain);
    if (length == 0) {
      return null;
    }
    Matcher matcher = AFTER_LABEL.matcher(line.substring(length) + (whole ? "\n" : ""));
    if (matcher.lookingAt()) {
      return Judgement.cut(Math.min(line.length(), length + matcher.end()));
    }
    return matcher.hitEnd() ? Judgement.WAIT : null;
  }

  /** Judges a line in bold: a heading, unless it is a sentence. */
  private Judgement boldLine() {
    if (!whole) {
      return Judgement.WAIT;
    }
    return LineShape.endsSentence(line) ? null : Judgement.NAME;
  }

  private Judgement shape() {
    if (number > 1 && BULLET.matcher(line).lookingAt()) {
      return Judgement.SENTENCE; // However short: no signature has one.
    }
    return switch (LineShape.of(line, whole)) {
      case SENTENCE -> Judgement.SENTENCE;
      case OPEN -> Judgement.OPEN;
      case NAME -> Judgement.NAME;
    };
  }
}
