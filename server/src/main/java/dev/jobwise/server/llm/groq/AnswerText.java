package dev.jobwise.server.llm.groq;

import dev.jobwise.server.llm.Thoughts;
import dev.jobwise.server.llm.TokenEstimate;

/** The text of one answer as it grows, without {@link Thoughts}. Not thread-safe. */
final class AnswerText {

  /** Ten times the longest answer that we request. */
  private static final int MAX_CHARACTERS = 500_000;

  private static final char REPLACEMENT = '\ufffd';

  private final Thoughts thoughts = new Thoughts();
  private final StringBuilder unread = new StringBuilder();
  private int characters;
  private int tokens;
  private boolean empty = true;
  private boolean blank = true;
  private boolean halfPair;

  /**
   * Adds the next piece.
   *
   * @return what is wrong with it and makes the answer unusable; null for nothing
   */
  Verdict add(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == REPLACEMENT || Character.isLowSurrogate(c) != halfPair) {
        return Verdict.DAMAGED_STREAM;
      }
      halfPair = Character.isHighSurrogate(c);
    }
    characters += piece.length();
    if (characters > MAX_CHARACTERS) {
      return Verdict.TOO_LARGE;
    }
    tokens += TokenEstimate.of(piece);
    String text = thoughts.drop(piece);
    empty &= text.isEmpty();
    blank &= text.isBlank();
    unread.append(text);
    return null;
  }

  /** The text since the last call; the first half of a character waits for its second half. */
  String take() {
    int end = unread.length();
    if (end > 0 && Character.isHighSurrogate(unread.charAt(end - 1))) {
      end--;
    }
    String text = unread.substring(0, end);
    unread.delete(0, end);
    return text;
  }

  boolean hasUnread() {
    return !unread.isEmpty();
  }

  boolean isEmpty() {
    return empty;
  }

  /** Whether there is only white space. */
  boolean isBlank() {
    return blank;
  }

  /** Whether the second half of a character is still missing. */
  boolean isCut() {
    return halfPair;
  }

  /** Whether thoughts have begun but not ended. */
  boolean isThinking() {
    return thoughts.areOpen();
  }

  /** Nothing more comes: releases text that might have been the beginning of thoughts. */
  void end() {
    String rest = thoughts.end();
    empty &= rest.isEmpty();
    blank &= rest.isBlank();
    unread.append(rest);
  }

  /** The number of all characters so far, including thoughts. */
  int characters() {
    return characters;
  }

  /** An estimate for everything so far. */
  int tokens() {
    return tokens;
  }
}
