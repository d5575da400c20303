package dev.jobwise.server.common;

/** Calculates how many bytes a text takes in a response. */
public final class TextBytes {

  private TextBytes() {}

  /**
   * Bytes of the text inside a JSON string, in UTF-8 with its escapes. This is never less than its
   * size in a gRPC message, and up to six times as much.
   *
   * @param text null counts as empty
   */
  public static long json(String text) {
    long bytes = 0;
    for (int i = 0; text != null && i < text.length(); i++) {
      bytes += json(text.charAt(i));
    }
    return bytes;
  }

  private static int json(char c) {
    if (c < ' ') {
      return "\b\t\n\f\r".indexOf(c) < 0 ? 6 : 2;
    }
    if (c == '"' || c == '\\') {
      return 2;
    }
    if (c < 0x800) {
      return c < 0x80 ? 1 : 2;
    }
    // Some writers escape both halves of a pair.
    return Character.isSurrogate(c) ? 6 : 3;
  }
}
