package dev.jobwise.server.transport.connection;

import io.netty.buffer.ByteBuf;

/** Finds the frames in one direction of an HTTP/2 connection; changes and keeps nothing. */
final class Http2Frames {

  static final int DATA = 0;
  static final int HEADERS = 1;
  static final int RST_STREAM = 3;
  static final int CONTINUATION = 9;

  static final int END_STREAM = 0x1;
  static final int END_HEADERS = 0x4;

  private static final int HEAD_BYTES = 9;

  /** For these frames we also need the error code, which is all they hold. */
  private static final int RST_STREAM_BYTES = HEAD_BYTES + 4;

  private final Listener listener;
  private final byte[] head = new byte[RST_STREAM_BYTES];
  private int headBytes;
  private long toSkip;

  /** Gets each frame once its head has passed. */
  interface Listener {

    /**
     * @param length of the payload
     * @param errorCode of {@link #RST_STREAM}, otherwise 0
     */
    void frame(int type, int flags, int length, int errorCode);
  }

  /**
   * @param preface bytes before the first frame
   */
  Http2Frames(int preface, Listener listener) {
    this.toSkip = preface;
    this.listener = listener;
  }

  /** Whether the bytes so far end inside a frame. */
  boolean isInside() {
    return headBytes > 0 || toSkip > 0;
  }

  void pass(ByteBuf bytes) {
    int at = bytes.readerIndex();
    while (at < bytes.writerIndex()) {
      if (toSkip > 0) {
        int skipped = (int) Math.min(toSkip, bytes.writerIndex() - at);
        toSkip -= skipped;
        at += skipped;
      } else {
        head[headBytes++] = bytes.getByte(at++);
        if (headBytes >= HEAD_BYTES && headBytes == (isReset() ? RST_STREAM_BYTES : HEAD_BYTES)) {
          headIsWhole();
        }
      }
    }
  }

  private boolean isReset() {
    return head[3] == RST_STREAM && number(0, 3) == RST_STREAM_BYTES - HEAD_BYTES;
  }

  private void headIsWhole() {
    int length = number(0, 3);
    toSkip = HEAD_BYTES + length - headBytes;
    int errorCode = headBytes > HEAD_BYTES ? number(HEAD_BYTES, RST_STREAM_BYTES) : 0;
    headBytes = 0;
    listener.frame(head[3] & 0xff, head[4] & 0xff, length, errorCode);
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number << 8 | head[i] & 0xff;
    }
    return number;
  }
}
