package dev.jobwise.server.generation.letter.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Passes lines of the body and drops all others. It holds back the start of a line only until it is
 * clear that the line is body; the rest passes as it arrives. White space waits for the text after
 * it.
 */
final class BodyLines implements CharSink {

  /** Longer than any line that is dropped; a longer start of a line is prose. */
  private static final int MAX_HELD = 400;

  /** A line that waits until it is known what follows. */
  private record Pending(String line, int lineBreaks, boolean thanks) {}

  private final BodyOutput out;
  private final int paragraphs;
  private final StringBuilder held = new StringBuilder();
  private final List<Pending> pending = new ArrayList<>();
  private final Quotes quotes = new Quotes();
  private boolean undecided = true;
  private int lineBreaks = 2;
  private boolean spaceBefore;
  private boolean startsBold;
  private int boldEnd = -1;
  private boolean thinking;
  private boolean thoughtsShown;
  private boolean ended;

  /**
   * @param paragraphs how many paragraphs may pass
   */
  BodyLines(BodyOutput out, int paragraphs) {
    this.out = out;
    this.paragraphs = paragraphs;
  }

  @Override
  public void accept(char c) {
    if (c == Signal.THOUGHTS_END) {
      dropThoughts();
    } else if (ended) {
      return;
    } else if (Signal.is(c)) {
      signal(c);
    } else if (c == '\n') {
      lineEnd();
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spaceBefore = true;
    } else {
      visible(c);
    }
  }

  /**
   * Releases the line if its words so far show that it is body. Models write words in parts, so the
   * last word counts if a blank follows it ("Er" may become "Erika"), or if it is a whole piece
   * that hardly any name begins with.
   *
   * @param piece the latest piece
   */
  void pause(String piece) {
    int word = held.length() - held.lastIndexOf(" ") - 1;
    boolean ends = word > 0 && Character.isLetterOrDigit(held.charAt(held.length() - 1));
    boolean whole = word > 1 && piece.strip().length() >= word;
    if (undecided
        && ends
        && !startsBold
        && !(out.isEmpty() && quotes.mayOpen(held, false))
        && (spaceBefore || whole && start(held.toString(), false).isSentenceSoFar())
        && judge(held + " ", false).kind() == Judgement.Kind.SENTENCE) {
      release();
    }
  }

  void end() {
    accept('\n');
    boolean address = pending.stream().anyMatch(line -> line.line.matches(".*[@\\d].*"));
    if (out.paragraphs() == 0 && !address && !ended) { // There is nothing else.
      pending.forEach(line -> write(line.line, line.lineBreaks));
    }
    ended = true;
  }

  /** Whether the start of a line is held back. */
  boolean isWaiting() {
    return undecided && !held.isEmpty() && !thinking && !ended;
  }

  /** Releases the start of a line if it may be body. */
  void giveWay() {
    if (isWaiting() && judge(held.toString(), false).kind() == Judgement.Kind.OPEN) {
      release();
    }
  }

  /** Whether all that follows would be dropped. */
  boolean isOver() {
    return ended || out.paragraphs() == paragraphs && lineBreaks >= 2;
  }

  /** Whether thoughts passed as body, because nothing marked them in time. */
  boolean hasShownThoughts() {
    return thoughtsShown;
  }

  private void signal(char c) {
    if (c == Signal.BOLD) {
      if (undecided && held.isEmpty()) {
        startsBold = !startsBold;
      } else if (undecided && startsBold && boldEnd < 0) {
        boldEnd = held.length();
      }
    } else {
      lineEnd();
      ended = out.paragraphs() > 0;
    }
  }

  private void dropThoughts() {
    thoughtsShown |= out.paragraphs() > 0;
    ended |= thoughtsShown;
    thinking = false;
    pending.clear();
    held.setLength(0);
    nextLine();
    lineBreaks = 2;
  }

  private void lineEnd() {
    if (undecided && !held.isEmpty()) {
      decide(true);
    }
    lineBreaks++;
    nextLine();
  }

  private void nextLine() {
    undecided = true;
    spaceBefore = false;
    startsBold = false;
    boldEnd = -1;
  }

  private void visible(char c) {
    if (thinking) {
      return;
    }
    if (undecided && held.isEmpty() && lineBreaks >= 2 && out.paragraphs() == paragraphs) {
      ended = true;
      return;
    }
    if (quotes.isEnd(c, spaceBefore || undecided && held.isEmpty())) {
      lineEnd();
      ended = true;
      return;
    }
    if (!undecided) {
      if (spaceBefore) {
        out.character(' ');
      }
      out.character(c);
    } else {
      if (spaceBefore && !held.isEmpty()) {
        held.append(' ');
      }
      held.append(c);
      decide(false);
    }
    spaceBefore = false;
    ended |= out.isFull();
  }

  /** Judges the line so far, until nothing more can be cut or released. */
  private void decide(boolean whole) {
    while (undecided && !held.isEmpty()) {
      if (out.isEmpty() && quotes.mayOpen(held, whole)) {
        return;
      }
      Judgement judgement = judge(held.toString(), whole);
      switch (judgement.kind()) {
        case CUT -> cut(judgement.end());
        case NAME -> keep(false);
        case THANKS -> keep(true);
        case SENTENCE -> release();
        case END -> {
          held.setLength(0);
          ended = true;
        }
        case THOUGHTS -> {
          held.setLength(0);
          thinking = true;
        }
        case WAIT, OPEN -> {
          if (!whole && held.length() < MAX_HELD) {
            return;
          }
          release();
        }
      }
    }
  }

  private Judgement judge(String line, boolean whole) {
    boolean bold = startsBold && (boldEnd < 0 || whole && boldEnd == line.length());
    return start(line, whole).judge(bold);
  }

  private LineStart start(String line, boolean whole) {
    return new LineStart(line, whole, lineBreaks >= 2, out.paragraphs() + 1);
  }

  private void cut(int end) {
    int next = end;
    while (next < held.length() && held.charAt(next) == ' ') {
      next++;
    }
    held.delete(0, next);
    boldEnd = boldEnd < 0 ? boldEnd : Math.max(0, boldEnd - next);
  }

  /** Keeps the line until it is known what follows. */
  private void keep(boolean thanks) {
    pending.add(new Pending(held.toString(), lineBreaks, thanks));
    held.setLength(0);
    if (thanks || lineBreaks == 1) {
      lineBreaks = 0;
    }
  }

  private void release() {
    undecided = false;
    boolean begun = out.paragraphs() > 0;
    for (Pending line : pending) {
      if (begun && (line.thanks || line.lineBreaks == 1 && lineBreaks == 1)) {
        write(line.line, line.lineBreaks);
      }
    }
    pending.clear();
    write(held, lineBreaks);
    held.setLength(0);
    lineBreaks = 0;
  }

  private void write(CharSequence line, int breaks) {
    ended |= breaks >= 2 && out.paragraphs() == paragraphs;
    if (!ended) {
      out.line(breaks);
      out.text(line);
    }
  }
}
