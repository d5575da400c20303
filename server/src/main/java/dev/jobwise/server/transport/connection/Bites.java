package dev.jobwise.server.transport.connection;

import io.netty.channel.DefaultMaxMessagesRecvByteBufAllocator;

/**
 * Sets how many bytes of one connection are read before the other connections of its event loop
 * have their turn: few for a connection that sends many requests at once, many for one that sends a
 * body.
 */
final class Bites extends DefaultMaxMessagesRecvByteBufAllocator {

  private static final int FIRST_BYTES = 128;
  private static final int MAX_BYTES = 4 * 1024;

  /** Three or four of the shortest requests. */
  private static final int MIN_BYTES = 128;

  private int next = FIRST_BYTES;
  private boolean wasFilled;

  Bites() {
    super(1);
  }

  /** Many requests came at once. */
  void shrink() {
    next = MIN_BYTES;
  }

  /** Whether the last read took as much as it could, so that more may be there. */
  boolean wasFilled() {
    return wasFilled;
  }

  @Override
  @SuppressWarnings("deprecation") // The return type is, and has no successor in Netty 4.
  public Handle newHandle() {
    return new MaxMessageHandle() {
      @Override
      public int guess() {
        return next;
      }

      @Override
      public void lastBytesRead(int bytes) {
        wasFilled = bytes > 0 && bytes == attemptedBytesRead();
        if (wasFilled) {
          next = Math.min(MAX_BYTES, next * 2);
        }
        super.lastBytesRead(bytes);
      }
    };
  }
}
