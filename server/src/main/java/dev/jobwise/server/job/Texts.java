package dev.jobwise.server.job;

/** Shortens texts to the lengths that the contract gives. */
final class Texts {

  private Texts() {}

  /** At most so many code points, ended at a blank if there is one in the last half. */
  static String cut(String text, int maxCodePoints) {
    if (text.codePointCount(0, text.length()) <= maxCodePoints) {
      return text;
    }
    int end = text.offsetByCodePoints(0, maxCodePoints);
    int blank = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
    return text.substring(0, blank > end / 2 ? blank : end).strip();
  }
}
