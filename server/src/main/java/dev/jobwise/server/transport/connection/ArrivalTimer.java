package dev.jobwise.server.transport.connection;

import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Limits how long something may take to arrive. Used on the event loop of its connection. */
final class ArrivalTimer {

  /** For a head, a frame, or a look at the rest of a body that nobody wants. */
  static final int SECONDS = 10;

  private Future<?> timer;

  /** Calls {@code missed} unless it is stopped in time; does nothing if it is already running. */
  void start(ChannelHandlerContext ctx, Runnable missed) {
    if (timer == null) {
      timer = ctx.executor().schedule(missed, SECONDS, TimeUnit.SECONDS);
    }
  }

  /**
   * The same for something of bounded size. Time in which we left bytes unread does not count,
   * because a server that is slow must not blame its clients for it.
   */
  void startIfReading(ChannelHandlerContext ctx, Runnable missed) {
    start(
        ctx,
        () -> {
          if (hasUnread(ctx.channel().config())) {
            timer = null;
            startIfReading(ctx, missed);
          } else {
            missed.run();
          }
        });
  }

  private static boolean hasUnread(ChannelConfig config) {
    return !config.isAutoRead()
        || config.getRecvByteBufAllocator() instanceof Bites bites && bites.wasFilled();
  }

  void stop() {
    if (timer != null) {
      timer.cancel(false);
      timer = null;
    }
  }
}
