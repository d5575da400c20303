package dev.jobwise.server.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** HTTP/2 by hand: frames that no client would send, or not so often. */
public final class Http2Bytes {

  /** Types of frames. */
  public static final int DATA = 0;

  public static final int HEADERS = 1;
  public static final int PRIORITY = 2;
  public static final int RST_STREAM = 3;
  public static final int SETTINGS = 4;
  public static final int PING = 6;
  public static final int GOAWAY = 7;
  public static final int WINDOW_UPDATE = 8;
  public static final int CONTINUATION = 9;

  /** Flags. */
  public static final int END_STREAM = 1;

  public static final int END_HEADERS = 4;

  private Http2Bytes() {}

  /** How a client begins: preface and empty settings. */
  public static byte[] start() {
    return concat(
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1),
        frame(SETTINGS, 0, 0));
  }

  /** A frame with the given payload. */
  public static byte[] frame(int type, int flags, int stream, byte... payload) {
    return ByteBuffer.allocate(9 + payload.length)
        .putInt(payload.length << 8 | type)
        .put((byte) flags)
        .putInt(stream)
        .put(payload)
        .array();
  }

  /** A frame whose payload is one number. */
  public static byte[] number(int type, int stream, int number) {
    return frame(type, 0, stream, ByteBuffer.allocate(4).putInt(number).array());
  }

  /** The header block of a request without a token. */
  public static byte[] headers(String method, String path) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    literal(block, ":method", method);
    literal(block, ":scheme", "http");
    literal(block, ":authority", "a");
    literal(block, ":path", path);
    return block.toByteArray();
  }

  /** A whole request without a body. */
  public static byte[] get(int stream, String path) {
    return frame(HEADERS, END_HEADERS | END_STREAM, stream, headers("GET", path));
  }

  /** A header that must not be indexed. */
  public static void literal(ByteArrayOutputStream block, String name, String value) {
    block.write(0);
    text(block, name);
    text(block, value);
  }

  private static void text(ByteArrayOutputStream block, String text) {
    block.write(text.length());
    block.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The same bytes this many times. */
  public static byte[] times(int count, byte[] bytes) {
    ByteBuffer all = ByteBuffer.allocate(count * bytes.length);
    for (int i = 0; i < count; i++) {
      all.put(bytes);
    }
    return all.array();
  }

  /** The parts, one after another. */
  public static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
