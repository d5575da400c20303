package dev.jobwise.server.transport.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Accepts connections only as fast as the event loops can see to them. Accepting is so much cheaper
 * than serving that a flood of short connections would queue up before the loops by the thousand,
 * and everybody's requests behind them; so the flood waits in the system's backlog instead.
 */
@Sharable
final class Arrivals extends ChannelInboundHandlerAdapter {

  /** Of all event loops together; each takes some tenths of a millisecond. */
  private static final int MAX_WAITING = 64;

  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicBoolean isFull = new AtomicBoolean();
  private final AtomicBoolean isInPlace = new AtomicBoolean();

  /** Takes its place in front of the channel that accepts, if it has not got it. */
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
    if (waiting.incrementAndGet() >= MAX_WAITING) {
      ctx.channel().config().setAutoRead(false);
      isFull.set(true);
    }
    // A round later its first bytes have been looked at, if they are there.
    arrived.eventLoop().schedule(() -> seen(ctx.channel()), 0, TimeUnit.NANOSECONDS);
  }

  private void seen(Channel acceptor) {
    if (waiting.decrementAndGet() < MAX_WAITING / 2 && isFull.compareAndSet(true, false)) {
      acceptor.config().setAutoRead(true);
    }
  }
}
