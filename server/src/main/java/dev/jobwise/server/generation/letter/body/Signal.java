package dev.jobwise.server.generation.letter.body;

/** What one stage tells those behind it, by characters that no text holds. */
final class Signal {

  /** Bold begins or ends. */
  static final char BOLD = '\uFDD0';

  /** A fence around the letter ends. */
  static final char FENCE_END = '\uFDD1';

  /** The model's turn is over; what follows is nobody's. */
  static final char TURN_END = '\uFDD2';

  /** What stood before was thoughts. */
  static final char THOUGHTS_END = '\uFDD3';

  private Signal() {}

  /** Whether a character is one of these, or could be taken for one. */
  static boolean is(char c) {
    return c >= '\uFDD0' && c <= '\uFDEF';
  }

  /** How often a text begins with a sign. */
  static int run(CharSequence text, char sign) {
    int end = 0;
    while (end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    return end;
  }
}
