package dev.jobwise.server.extract.read;

/** Looks for bytes in files. */
final class Bytes {

  private Bytes() {}

  /** Whether {@code part} begins at one of the first {@code most} positions. */
  static boolean contains(byte[] content, byte[] part, int most) {
    for (int at = 0; at < Math.min(most, content.length - part.length + 1); at++) {
      if (startsWith(content, at, part)) {
        return true;
      }
    }
    return false;
  }

  static boolean startsWith(byte[] content, int at, byte[] part) {
    if (content.length - at < part.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (content[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }
}
