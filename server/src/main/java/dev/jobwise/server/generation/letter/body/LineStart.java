package dev.jobwise.server.generation.letter.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges what a line is by how it begins: part of the letter's body, or one of the things that
 * models put around it. As long as both are possible the judgement is {@link Judgement#WAIT}.
 */
final class LineStart {

  private static final Beginnings LABELS = Beginnings.of("labels.txt");
  private static final Pattern BEHIND_LABEL =
      Pattern.compile(
          "(?: ?#?\\d{1,2})?+(?: ?\\([^()\\n]{1,60}\\))?+(?: ?[–—-] ?[\\p{L} ]{1,40}+)?+ ?[:：\\n]");
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d)[.)] ");

  private static final int MAX_REMARK = 160;

  private final String line;
  private final String plain;
  private final boolean whole;
  private final boolean paragraph;
  private final int number;

  /**
   * @param line as far as it has come, without blanks around it
   * @param whole whether it ends here
   * @param paragraph whether a blank line stands before it
   * @param number of the paragraph that would begin here; 1 before the body
   */
  LineStart(String line, boolean whole, boolean paragraph, int number) {
    this.line = line;
    this.plain = Beginnings.plain(line);
    this.whole = whole;
    this.paragraph = paragraph;
    this.number = number;
  }

  /** Whether the line is body, whatever follows its last word, which may be cut. */
  boolean isSentenceSoFar() {
    return (LineShape.isOpener(line) || LineShape.isSentenceSoFar(line))
        && !LABELS.mayMatch(plain)
        && !(number == 1 ? BeforeBody.mayBeCue(plain) : BehindBody.mayBeCue(plain))
        && new LineStart(line + " ", false, paragraph, number).judge(false).kind()
            == Judgement.Kind.SENTENCE;
  }

  /**
   * @param bold whether the line is bold so far, and up to its end if it is whole
   */
  Judgement judge(boolean bold) {
    if (picture() > 0) {
      return behindPicture(picture(), bold);
    }
    Judgement judgement = signsOnly();
    if (judgement == null && paragraph) {
      judgement = remark();
    }
    if (judgement == null && paragraph) {
      judgement = count();
    }
    if (judgement == null) {
      judgement = label();
    }
    if (judgement == null) {
      judgement =
          number == 1 && paragraph
              ? new BeforeBody(line, plain, whole).judge()
              : new BehindBody(line, plain, whole, paragraph).judge();
    }
    if (judgement == null && bold) {
      judgement = inBold();
    }
    return judgement == null ? shape() : judgement;
  }

  /** As {@link #judge(boolean)}, of what stands behind a picture with which the line begins. */
  private Judgement behindPicture(int length, boolean bold) {
    Judgement judgement =
        new LineStart(line.substring(length), whole, paragraph, number).judge(bold);
    return judgement.kind() == Judgement.Kind.CUT
        ? Judgement.cut(length + judgement.end())
        : judgement;
  }

  /** How long the pictures are that the line begins with, and the blank behind them. */
  private int picture() {
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

  /** A line without letters and digits: a rule, or what is left of a gap. */
  private Judgement signsOnly() {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.codePointAt(i))) {
        return null;
      }
    }
    return whole ? Judgement.cut(line.length()) : Judgement.WAIT;
  }

  /** A paragraph in brackets. */
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

  /** A number that counts the paragraphs. */
  private Judgement count() {
    if (!whole && line.length() < 4 && "(123456".indexOf(line.charAt(0)) >= 0) {
      return Judgement.WAIT;
    }
    Matcher matcher = NUMBER.matcher(line);
    return matcher.lookingAt() && matcher.group(1).equals(Integer.toString(number))
        ? Judgement.cut(matcher.end())
        : null;
  }

  /** "Paragraph 2 (Experience):". */
  private Judgement label() {
    if (!whole && LABELS.mayMatch(plain)) {
      return Judgement.WAIT;
    }
    int length = LABELS.match(plain);
    if (length == 0) {
      return null;
    }
    Matcher matcher = BEHIND_LABEL.matcher(line.substring(length) + (whole ? "\n" : ""));
    if (matcher.lookingAt()) {
      return Judgement.cut(Math.min(line.length(), length + matcher.end()));
    }
    return matcher.hitEnd() ? Judgement.WAIT : null;
  }

  /** Who writes a whole line in bold writes a heading, unless it is a sentence. */
  private Judgement inBold() {
    if (!whole) {
      return Judgement.WAIT;
    }
    return LineShape.endsSentence(line) ? null : Judgement.NAME;
  }

  private Judgement shape() {
    return switch (LineShape.of(line, whole)) {
      case SENTENCE -> Judgement.SENTENCE;
      case OPEN -> Judgement.OPEN;
      case NAME -> Judgement.NAME;
    };
  }
}
