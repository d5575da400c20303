package dev.jobwise.server.transport.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Accepts connections only as fast as the event loops can serve them. Accepting is so much cheaper
 * than serving that a flood of short connections would queue in front of the loops by the thousand,
 * with everybody's requests behind them. Instead, the flood waits in the system's backlog.
 */
@Sharable
final class Arrivals extends ChannelInboundHandlerAdapter {

  /** For all event loops together; each connection takes some tenths of a millisecond. */
  private static final int MAX_WAITING = 64;

  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicBoolean isInPlace = new AtomicBoolean();

  /** Changes only on the acceptor's own thread, as its switch does. */
  private volatile boolean isFull;

  /** Installs itself in front of the accepting channel unless it is there already. */
  void watch(Channel acceptor) {
    if (isInPlace.compareAndSet(false, true)) {
      acceptor.pipeline().addFirst(this);
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    Channel arrived = (Channel) message;
    ctx.fireChannelRead(message);
    if (!arrived.isOpen()) {
      return; // There were too many, and it has no event loop.
    }
    // One round later, the loop has looked at its first bytes if they are there.
    arrived.eventLoop().schedule(() -> seen(ctx.channel()), 0, TimeUnit.NANOSECONDS);
    if (waiting.incrementAndGet() >= MAX_WAITING) {
      isFull = true;
      ctx.channel().config().setAutoRead(false);
      // Loops may have served all connections before it counted as full.
      goOn(ctx.channel());
    }
  }

  private void seen(Channel acceptor) {
    waiting.decrementAndGet();
    if (isFull) {
      acceptor.eventLoop().execute(() -> goOn(acceptor));
    }
  }

  private void goOn(Channel acceptor) {
    if (isFull && waiting.get() < MAX_WAITING / 2) {
      isFull = false;
      acceptor.config().setAutoRead(true);
    }
  }
}
