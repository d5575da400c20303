package dev.jobwise.server.transport.connection;

import dev.jobwise.server.transport.body.BoundedBody;
import dev.jobwise.server.transport.limit.BodyLimits;
import io.netty.channel.ChannelHandlerContext;

/**
 * The rest of an HTTP/1 body that was answered before it had come. It is discarded, but may come at
 * the pace of any other body: many clients read no response before they have sent all, and would
 * hear of a reset instead of an expired token.
 */
final class RestOfBody {

  private final ArrivalTimer deadline = new ArrivalTimer();
  private long bytes;

  /** Bytes have come, of this body or before it. */
  void came(int more) {
    bytes += more;
  }

  /** Closes the connection once the rest is too slow, too long, or over. */
  void await(ChannelHandlerContext ctx) {
    await(ctx, bytes);
  }

  private void await(ChannelHandlerContext ctx, long start) {
    long before = bytes;
    deadline.start(
        ctx,
        () -> {
          deadline.stop();
          boolean goesOn = bytes - before >= BoundedBody.MIN_BYTES_IN_TIME;
          if (goesOn && bytes - start <= BodyLimits.MAX_READ_BYTES) {
            await(ctx, start);
          } else {
            ctx.close();
          }
        });
  }

  /** All of it has come, or the connection has ended. */
  void stop() {
    deadline.stop();
  }
}
