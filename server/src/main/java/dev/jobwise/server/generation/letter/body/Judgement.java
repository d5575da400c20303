package dev.jobwise.server.generation.letter.body;

/**
 * What a line of a model's text turns out to be.
 *
 * @param end where the part of the line ends that goes, of {@link Kind#CUT}
 */
record Judgement(Kind kind, int end) {

  /** The kinds of lines. */
  enum Kind {
    /** It can't be told yet. */
    WAIT,
    /** As {@link #WAIT}: words alone, that may be a name or begin a sentence. */
    OPEN,
    /** Body. */
    SENTENCE,
    /** What stands before {@code end} goes, what follows is judged anew. */
    CUT,
    /** A whole line that is a name, an address, a date or a heading. */
    NAME,
    /** A line of thanks, which goes if the body ends with it. */
    THANKS,
    /** The body has ended before this line. */
    END,
    /** Thoughts, whose end is still to come. */
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
