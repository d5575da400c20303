package dev.jobwise.server.generation.letter.body;

/** Signals from one stage to the next ones, as characters that no text contains. */
final class Signal {

  /** Bold begins or ends. */
  static final char BOLD = '\uFDD0';

  /** A fence around the letter ends. */
  static final char FENCE_END = '\uFDD1';

  /** The model's turn is over; what follows does not belong to the letter. */
  static final char TURN_END = '\uFDD2';

  /** Everything before this was thoughts. */
  static final char THOUGHTS_END = '\uFDD3';

  private Signal() {}

  /** Whether a character is a signal or is reserved for one. */
  static boolean is(char c) {
    return c >= '\uFDD0' && c <= '\uFDEF';
  }

  /** Counts how often a text repeats a sign at its start. */
  static int run(CharSequence text, char sign) {
    int end = 0;
    while (end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    return end;
  }
}
