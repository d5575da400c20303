package dev.jobwise.server.generation.letter.body;

/** Collects the text of the body, counts its paragraphs and limits its size. */
final class BodyOutput {

  /** Far beyond any letter; a model that rambles on is cut off here. */
  private static final int MAX_CHARACTERS = 20_000;

  /** Enough to recognize a refusal. */
  private static final int FIRST_WORDS = 80;

  private final StringBuilder unread = new StringBuilder();
  private final StringBuilder beginning = new StringBuilder();
  private int paragraphs;
  private int characters;
  private char highSurrogate;

  /** Begins a line; also a paragraph, if it is the first line or follows a blank one. */
  void line(int lineBreaks) {
    if (paragraphs == 0 || lineBreaks >= 2) {
      if (paragraphs > 0) {
        character('\n');
        character('\n');
      }
      paragraphs++;
    } else if (lineBreaks == 1) {
      character('\n');
    }
  }

  void text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
  }

  /** Keeps surrogate pairs together and drops halves, so that no piece splits a character. */
  void character(char c) {
    if (isFull()) {
      return;
    }
    if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
      return;
    }
    if (!Character.isLowSurrogate(c)) {
      append(c);
    } else if (highSurrogate != 0) {
      append(highSurrogate);
      append(c);
    }
    highSurrogate = 0;
  }

  private void append(char c) {
    unread.append(c);
    characters++;
    if (beginning.length() < FIRST_WORDS) {
      beginning.append(c);
    }
  }

  /** Returns what was added since the last call. */
  String take() {
    String text = unread.toString();
    unread.setLength(0);
    return text;
  }

  /** Returns how many paragraphs have begun. */
  int paragraphs() {
    return paragraphs;
  }

  /** Returns the first words of the body. */
  String beginning() {
    return beginning.toString();
  }

  boolean isEmpty() {
    return characters == 0;
  }

  boolean isFull() {
    return characters >= MAX_CHARACTERS;
  }
}
