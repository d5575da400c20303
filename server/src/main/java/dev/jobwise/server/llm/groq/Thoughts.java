package dev.jobwise.server.llm.groq;

/**
 * Drops the thoughts at the beginning of a reasoning model's text, if its server does not separate
 * them: {@code <think>…</think>}, and the white space around them. Reads a text piece by piece; not
 * thread-safe.
 */
final class Thoughts {

  private static final String OPEN = "<think>";
  private static final String CLOSE = "</think>";

  private enum Part {
    START,
    THOUGHT,
    GAP,
    TEXT
  }

  /** What may still be a tag, or white space before one. */
  private final StringBuilder held = new StringBuilder();

  private Part part = Part.START;

  /** The part of all pieces so far that is text and has not been returned yet. */
  String drop(String piece) {
    if (part == Part.TEXT) {
      return piece;
    }
    held.append(piece);
    if (part == Part.START) {
      skipOpen();
    }
    if (part == Part.THOUGHT) {
      skipThought();
    }
    if (part == Part.GAP && !held.toString().isBlank()) {
      part = Part.TEXT;
      return take().stripLeading();
    }
    return part == Part.TEXT ? take() : "";
  }

  private void skipOpen() {
    String text = held.toString().stripLeading();
    if (text.startsWith(OPEN)) {
      part = Part.THOUGHT;
    } else if (!OPEN.startsWith(text)) {
      part = Part.TEXT;
    }
  }

  private void skipThought() {
    int close = held.indexOf(CLOSE);
    if (close >= 0) {
      part = Part.GAP;
      held.delete(0, close + CLOSE.length());
    } else {
      held.delete(0, Math.max(0, held.length() - CLOSE.length() + 1));
    }
  }

  private String take() {
    String text = held.toString();
    held.setLength(0);
    return text;
  }
}
