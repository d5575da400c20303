package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.letter.Beginnings;
import dev.jobwise.server.generation.letter.body.LineShape.Shape;

/** Judges lines before the body: thoughts, preambles, headings, greetings; null means none. */
final class BeforeBody {

  private static final Beginnings THOUGHTS = Beginnings.of(BeforeBody.class, "thoughts.txt");
  private static final Beginnings INTERJECTIONS =
      Beginnings.of(BeforeBody.class, "interjections.txt");
  private static final Beginnings PREAMBLES = Beginnings.of(BeforeBody.class, "preambles.txt");
  private static final Beginnings HEADINGS = Beginnings.of(BeforeBody.class, "headings.txt");
  private static final WordSet LETTER_WORDS = WordSet.of("letter-words.txt");

  /** Shorter phrases are headings only before a colon. */
  private static final int CLEAR_HEADING = 9;

  private static final int MAX_HEADING = 140;
  private static final int MAX_NAME = 90;

  private final String line;
  private final String plain;
  private final boolean whole;

  BeforeBody(String line, String plain, boolean whole) {
    this.line = line;
    this.plain = plain;
    this.whole = whole;
  }

  Judgement judge() {
    if (!whole && mayBeCue(plain)) {
      return Judgement.WAIT;
    }
    if (THOUGHTS.match(plain) > 0) {
      return Judgement.THOUGHTS;
    }
    Judgement judgement = interjection(INTERJECTIONS.match(plain));
    if (judgement == null && PREAMBLES.match(plain) > 0) {
      judgement = preamble(PREAMBLES.match(plain));
    }
    if (judgement == null) {
      judgement = heading(HEADINGS.match(plain));
    }
    return judgement == null ? greeting(Beginnings.GREETINGS.match(plain)) : judgement;
  }

  /** Whether these words may be the start of a line that precedes a body. */
  static boolean mayBeCue(String plain) {
    return THOUGHTS.mayMatch(plain)
        || INTERJECTIONS.mayMatch(plain)
        || PREAMBLES.mayMatch(plain)
        || HEADINGS.mayMatch(plain)
        || Beginnings.GREETINGS.mayMatch(plain);
  }

  /** Judges "Sure! ", "Sure, here is the letter: " and "Okay, so the user wants …". */
  private Judgement interjection(int length) {
    if (length == 0) {
      return null;
    }
    int at = skipBlanks(length);
    if (at == line.length()) {
      return whole ? Judgement.cut(at) : Judgement.WAIT;
    }
    char sign = line.charAt(at);
    if (".!:！。：".indexOf(sign) >= 0) {
      return Judgement.cut(at + 1);
    }
    if (",，、–—-".indexOf(sign) < 0) {
      return null;
    }
    String rest = plain.substring(skipBlanks(at + 1));
    if (THOUGHTS.match(rest) > 0) {
      return Judgement.THOUGHTS;
    }
    return !whole && THOUGHTS.mayMatch(rest) ? Judgement.WAIT : preamble(at + 1);
  }

  /** Judges a sentence that introduces the letter. */
  private Judgement preamble(int from) {
    boolean openEnded =
        PREAMBLES.match(plain) > 0 && PREAMBLES.isOpenEnded(plain, PREAMBLES.match(plain));
    int end = FirstSentence.end(line, from, whole);
    if (end < 0) {
      return line.length() < FirstSentence.MAX ? Judgement.WAIT : null;
    }
    return openEnded || LETTER_WORDS.isIn(plain.substring(0, end)) ? Judgement.cut(end) : null;
  }

  /** Judges "Subject: …" and "Application for …". */
  private Judgement heading(int length) {
    if (length == 0) {
      return null;
    }
    int at = skipBlanks(length);
    boolean colon = at < line.length() && ":：".indexOf(line.charAt(at)) >= 0;
    if (!colon && length < CLEAR_HEADING && at < line.length()) {
      return null;
    }
    if (whole) {
      return colon || !LineShape.endsSentence(line) ? Judgement.cut(line.length()) : null;
    }
    return line.length() < MAX_HEADING ? Judgement.WAIT : null;
  }

  /** Judges a greeting, which ends with its line or before the sentence that follows. */
  private Judgement greeting(int length) {
    if (length == 0) {
      return null;
    }
    int end = length;
    while (end < line.length() && ",:!，：！、".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String name = line.substring(length, end).strip();
    boolean unspaced = plain.charAt(length - 1) >= 0x590;
    if (end - length > MAX_NAME
        || !unspaced
            && LineShape.of(end < line.length() ? name + " " : name, false) == Shape.SENTENCE
        || unspaced && name.length() > MAX_NAME / 4) {
      return null;
    }
    if (end == line.length()) {
      if (!whole) {
        return Judgement.WAIT;
      }
      return LineShape.endsSentence(line) ? null : Judgement.cut(end);
    }
    int next = skipBlanks(end + 1);
    return afterGreeting(end + 1, line.substring(Math.min(next, line.length())));
  }

  private Judgement afterGreeting(int end, String rest) {
    if (rest.isEmpty()) {
      return whole ? Judgement.cut(end) : Judgement.WAIT;
    }
    return switch (LineShape.of(rest, whole)) {
      case SENTENCE -> Judgement.cut(end);
      case OPEN -> Judgement.WAIT;
      case NAME -> Judgement.cut(line.length());
    };
  }

  private int skipBlanks(int at) {
    int next = at;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
