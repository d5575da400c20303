package dev.jobwise.server.generation.letter.body;

/**
 * The result of judging a line, or its start.
 *
 * @param end where the part to drop ends, for {@link Kind#CUT}
 */
record Judgement(Kind kind, int end) {

  /** The kinds of lines. */
  enum Kind {
    /** Undecided: more text is needed. */
    WAIT,
    /** Undecided as {@link #WAIT}, but only words so far: a name, or the start of a sentence. */
    OPEN,
    /** Body. */
    SENTENCE,
    /** The part before {@code end} is dropped, and the rest is judged again. */
    CUT,
    /** A whole line that is a name, an address, a date or a heading. */
    NAME,
    /** A line of thanks, which is dropped if the body ends with it. */
    THANKS,
    /** The body has ended before this line. */
    END,
    /** Thoughts, which continue until they are marked as ended. */
    THOUGHTS
  }

  static final Judgement WAIT = new Judgement(Kind.WAIT, 0);
  static final Judgement OPEN = new Judgement(Kind.OPEN, 0);
  static final Judgement SENTENCE = new Judgement(Kind.SENTENCE, 0);
  static final Judgement NAME = new Judgement(Kind.NAME, 0);
  static final Judgement THANKS = new Judgement(Kind.THANKS, 0);
  static final Judgement END = new Judgement(Kind.END, 0);
  static final Judgement THOUGHTS = new Judgement(Kind.THOUGHTS, 0);

  static Judgement cut(int end) {
    return new Judgement(Kind.CUT, end);
  }
}
