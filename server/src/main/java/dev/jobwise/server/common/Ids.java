package dev.jobwise.server.common;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Creates row ids. They are opaque to everybody else. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A version 7 UUID (RFC 9562): later rows sort later, which keeps the indexes compact. */
  public static String uuid() {
    byte[] random = new byte[10];
    RANDOM.nextBytes(random);
    long high =
        System.currentTimeMillis() << 16 | 0x7000L | (random[0] & 0x0fL) << 8 | random[1] & 0xffL;
    long low = 0;
    for (int i = 2; i < random.length; i++) {
      low = low << 8 | random[i] & 0xffL;
    }
    return new UUID(high, low & 0x3fffffffffffffffL | 0x8000000000000000L).toString();
  }

  /**
   * An id of a profile item, such as {@code exp_0197f3c2a1b4…}.
   *
   * @param kind {@code exp}, {@code edu}, {@code proj} or {@code cert}
   */
  public static String item(String kind) {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return kind
        + '_'
        + HexFormat.of().toHexDigits(System.currentTimeMillis(), 12)
        + HexFormat.of().formatHex(random);
  }
}
