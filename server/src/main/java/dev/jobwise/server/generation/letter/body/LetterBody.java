package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.llm.VisibleText;

/**
 * Lets through the body of a letter while a model is writing it, and nothing of what models put
 * around one: addresses, preambles, fences, headings, greetings, thanks, sign-offs, notes, surplus
 * paragraphs, markup, JSON, marks of chats. It is cut before anybody sees it, because what was
 * streamed can't be taken back.
 */
public final class LetterBody {

  private static final Beginnings REFUSALS = Beginnings.of("refusals.txt");

  private final VisibleText visible = new VisibleText();
  private final BodyOutput out = new BodyOutput();
  private final int paragraphs;
  private final BodyLines lines;
  private final Markup markup;
  private final JsonWrapper json;
  private final ChatTokens tokens;

  /**
   * @param paragraphs how many paragraphs may pass
   * @param company what goes where the model left a gap for the employer; null if unknown
   * @param title likewise, for the advertised title
   */
  public LetterBody(int paragraphs, String company, String title) {
    this.paragraphs = paragraphs;
    lines = new BodyLines(out, paragraphs);
    markup = new Markup(lines, new Gaps(company, title));
    json = new JsonWrapper(markup);
    tokens = new ChatTokens(json);
  }

  /** How many paragraphs may pass. */
  public int paragraphs() {
    return paragraphs;
  }

  /** Takes the model's next piece and returns what of all pieces so far can be shown now. */
  public String add(String piece) {
    String shown = visible.add(piece);
    for (int i = 0; i < shown.length(); i++) {
      tokens.accept(shown.charAt(i));
    }
    lines.pause(shown);
    return out.take();
  }

  /** Ends the text: what was held back and turned out to be body. */
  public String end() {
    tokens.end();
    json.end();
    markup.end();
    lines.end();
    return out.take();
  }

  /** Whether something waits for what follows it. */
  public boolean isWaiting() {
    return lines.isWaiting();
  }

  /**
   * Waits no longer, as the model makes a pause or has broken off: what may be a sentence of the
   * body is taken for one.
   *
   * @return what can be shown now
   */
  public String giveWay() {
    lines.giveWay();
    return out.take();
  }

  /**
   * Whether every paragraph that was asked for has been let through, or the model has signed off:
   * whatever may still come would be cut.
   */
  public boolean isWhole() {
    return isLetter() && lines.isOver();
  }

  /**
   * Whether what has been let through can be a letter: there is something, it ends somewhere, and
   * it is neither a refusal nor thoughts.
   */
  public boolean isLetter() {
    return !out.isEmpty()
        && !out.isFull()
        && !lines.hasShownThoughts()
        && REFUSALS.match(Beginnings.plain(out.beginning())) == 0;
  }
}
