package dev.jobwise.server.generation.letter.body;

/** Gaps that a model leaves for somebody to fill in: "[Your Name]". */
final class Gaps {

  private static final WordSet PLACEHOLDERS = WordSet.of("placeholder-words.txt");

  private Gaps() {}

  /** Whether what stands in brackets tells what should stand there. */
  static boolean isGap(String inside) {
    String words = inside.strip();
    return words.length() > 1
        && Character.isLetter(words.charAt(0))
        && words.indexOf('=') < 0
        && PLACEHOLDERS.isIn(Phrases.plain(words).replace('_', ' '));
  }

  /**
   * Where a bracket closes.
   *
   * @param most where it must have closed
   * @param ended whether no more of the text comes
   * @return 0 if it does not close on this line, -1 if that is not known yet
   */
  static int close(CharSequence text, int from, char closing, int most, boolean ended) {
    for (int i = from; i < text.length() && i < most; i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return i;
      }
      if (c == '\n') {
        return 0;
      }
    }
    return ended || text.length() >= most ? 0 : -1;
  }
}
