package dev.jobwise.server.job.ad.text;

import dev.jobwise.server.common.CleanText;

/** Shortens texts to the limits of the contract. */
public final class Texts {

  private Texts() {}

  /** Cuts a text to a number of code points, at a space if the second half has one. */
  public static String cut(String text, int maxCodePoints) {
    if (text.codePointCount(0, text.length()) <= maxCodePoints) {
      return text;
    }
    int end = CleanText.endBefore(text, text.offsetByCodePoints(0, maxCodePoints));
    int blank = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
    return text.substring(0, blank > end / 2 ? blank : end).strip();
  }

  /** Removes all of these signs from the end of a text. */
  public static String withoutEnd(String text, String signs) {
    int end = text.length();
    while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
