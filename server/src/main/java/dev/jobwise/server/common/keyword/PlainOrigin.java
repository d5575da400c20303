package dev.jobwise.server.common.keyword;

/** Tells for each char of a plain text where it comes from in the text as it was given. */
final class PlainOrigin {

  /** For each char of the plain text, where it begins; null where both texts are the same. */
  private final int[] starts;

  private final int[] ends;

  private PlainOrigin(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Goes along both texts by their runs without white space: these are as long in both, unless
   * something invisible was taken out, and then each char comes from the whole run.
   */
  static PlainOrigin of(String given, String plain) {
    if (given.length() == plain.length()) {
      return new PlainOrigin(null, null);
    }
    int[] starts = new int[plain.length()];
    int[] ends = new int[plain.length()];
    int done = 0;
    int i = 0;
    while (i < given.length() && done < plain.length()) {
      if (isSpace(given.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      boolean ascii = true;
      while (i < given.length() && !isSpace(given.charAt(i))) {
        ascii &= given.charAt(i) > ' ' && given.charAt(i) < 0x7f;
        i++;
      }
      int length = ascii ? i - start : PlainText.of(given.substring(start, i)).length();
      if (length > 0 && done < plain.length() && plain.charAt(done) == ' ') {
        starts[done] = start;
        ends[done] = start;
        done++;
      }
      for (int k = 0; k < length && done < plain.length(); k++) {
        boolean same = length == i - start;
        starts[done] = same ? start + k : start;
        ends[done] = same ? start + k + 1 : i;
        done++;
      }
    }
    for (; done < plain.length(); done++) {
      starts[done] = given.length();
      ends[done] = given.length();
    }
    return new PlainOrigin(starts, ends);
  }

  /** A piece of the plain text, in chars of the given one. */
  TextSpan of(int start, int end) {
    return starts == null || end <= start
        ? new TextSpan(start, end)
        : new TextSpan(starts[start], Math.max(starts[start], ends[end - 1]));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
