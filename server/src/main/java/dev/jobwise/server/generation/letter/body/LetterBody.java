package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.letter.Beginnings;
import dev.jobwise.server.llm.VisibleText;

/**
 * Filters the body of a letter from what a model writes, while it is being written. It drops
 * addresses, preambles, fences, headings, greetings, thanks, sign-offs, notes, surplus paragraphs,
 * markup, JSON and chat tokens. It does so before any reader sees them, because streamed text can't
 * be taken back.
 */
public final class LetterBody {

  private static final Beginnings REFUSALS = Beginnings.of(LetterBody.class, "refusals.txt");

  private final VisibleText visible = new VisibleText();
  private final BodyOutput out = new BodyOutput();
  private final int paragraphs;
  private final Gaps gaps;
  private final BodyLines lines;
  private final Markup markup;
  private final JsonWrapper json;
  private final ChatTokens tokens;

  /**
   * @param paragraphs how many paragraphs may pass
   * @param company fills gaps that the model left for the employer; null if unknown
   * @param title fills gaps for the advertised title; null if unknown
   */
  public LetterBody(int paragraphs, String company, String title) {
    this(paragraphs, new Gaps(company, title));
  }

  private LetterBody(int paragraphs, Gaps gaps) {
    this.paragraphs = paragraphs;
    this.gaps = gaps;
    lines = new BodyLines(out, paragraphs);
    markup = new Markup(lines, gaps);
    json = new JsonWrapper(markup);
    tokens = new ChatTokens(json);
  }

  /** How many paragraphs may pass. */
  public int paragraphs() {
    return paragraphs;
  }

  /** Filters a text of the same letter that the model writes apart; null if none of it is body. */
  public String ofPart(String text) {
    LetterBody part = new LetterBody(1, gaps);
    String body = part.add(text) + part.end();
    return part.isLetter() ? body : null;
  }

  /** Takes the model's next piece and returns the text that can be shown now. */
  public String add(String piece) {
    String shown = visible.add(piece);
    for (int i = 0; i < shown.length(); i++) {
      tokens.accept(shown.charAt(i));
    }
    lines.pause(shown);
    return out.take();
  }

  /** Ends the text and returns what was held back, as far as it is body. */
  public String end() {
    tokens.end();
    json.end();
    markup.end();
    lines.end();
    return out.take();
  }

  /** Whether text is held back until more arrives. */
  public boolean isWaiting() {
    return lines.isWaiting();
  }

  /**
   * Releases text that may be body, because the model pauses or has broken off.
   *
   * @return the text that can be shown now
   */
  public String giveWay() {
    lines.giveWay();
    return out.take();
  }

  /**
   * Whether all requested paragraphs have passed, or the model has signed off, so that the rest
   * would be dropped.
   */
  public boolean isWhole() {
    return isLetter() && lines.isOver();
  }

  /**
   * Whether the text that has passed can be a letter: it is not empty, not oversized, and neither a
   * refusal nor thoughts.
   */
  public boolean isLetter() {
    return !out.isEmpty()
        && !out.isFull()
        && !lines.hasShownThoughts()
        && REFUSALS.match(Beginnings.plain(out.beginning())) == 0;
  }
}
