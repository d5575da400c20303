package dev.jobwise.server.llm.groq;

import dev.jobwise.server.llm.Thoughts;
import dev.jobwise.server.llm.TokenEstimate;

/** The text of one answer as it grows, without {@link Thoughts}. Not thread-safe. */
final class AnswerText {

  /** Ten times the longest answer that we request. */
  private static final int MAX_CHARACTERS = 500_000;

  private static final char REPLACEMENT = '\ufffd';

  /** Nobody writes as much a second time, word by word, right at the end of the first. */
  private static final int SURELY_REPEATED = 24;

  private final Thoughts thoughts = new Thoughts();

  /** All pieces, thoughts included: what a piece that repeats them is compared with. */
  private final StringBuilder said = new StringBuilder();

  private final StringBuilder unread = new StringBuilder();
  private int pieces;
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
    if (said.length() + piece.length() > MAX_CHARACTERS) {
      return Verdict.TOO_LARGE;
    }
    said.append(piece);
    pieces++;
    tokens += TokenEstimate.of(piece);
    String text = thoughts.drop(piece);
    empty &= text.isEmpty();
    blank &= text.isBlank();
    unread.append(text);
    return null;
  }

  /**
   * What a piece says beyond all before it, if it repeats that, as the last one of some servers
   * does. A single piece before it proves nothing.
   *
   * @return null if it repeats nothing
   */
  String unrepeated(String piece) {
    return pieces > 1 && said.length() >= SURELY_REPEATED ? unsaid(piece) : null;
  }

  /**
   * What a message says beyond all that has been said. This looks at no more than its length.
   *
   * @return null if it does not begin with that
   */
  String unsaid(String message) {
    if (said.isEmpty() || message.length() < said.length() / 2) {
      return null;
    }
    String all = said.toString().stripLeading();
    String whole = message.stripLeading();
    if (whole.startsWith(all)) {
      return whole.substring(all.length());
    }
    return whole.stripTrailing().equals(all.stripTrailing()) ? "" : null;
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

  /** An estimate for everything so far. */
  int tokens() {
    return tokens;
  }
}
