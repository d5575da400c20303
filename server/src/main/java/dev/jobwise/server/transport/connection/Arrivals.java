package dev.jobwise.server.transport.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Passes connections on to the event loops, only as fast as they can serve them. Accepting is so
 * much cheaper than serving that a flood of short connections would queue in front of the loops by
 * the thousand, with everybody's requests behind them.
 *
 * <p>A connection of an address that opens them too fast waits first, and then goes on only if its
 * client is still there: clients that flood a server with connections don't wait for responses.
 * While it waits, no event loop knows of it. Left in the system's backlog instead, the flood would
 * fill that, and new connections of everybody would wait behind it for seconds.
 */
@Sharable
final class Arrivals extends ChannelInboundHandlerAdapter {

  /** For all event loops together; each connection takes some tenths of a millisecond. */
  private static final int MAX_WAITING = 64;

  /** Honest clients hardly notice it. */
  static final int DELAY_MILLIS = 100;

  /** As many as a flood opens in that time, without the memory to notice it. */
  private static final int MAX_DELAYED = 4096;

  private static final int TICK_MILLIS = 10;

  private final Predicate<Channel> isTooFast;
  private final Predicate<Channel> hasEnded;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicBoolean isInPlace = new AtomicBoolean();

  /** By the time of their arrival; only the acceptor's own thread knows it. */
  private final Queue<Delayed> delayed = new ArrayDeque<>();

  /** Changes only on the acceptor's own thread, as its switch does. */
  private volatile boolean isFull;

  /**
   * @param isTooFast whether the address of a new connection opens too many at the moment
   * @param hasEnded whether the client of a connection has closed it
   */
  Arrivals(Predicate<Channel> isTooFast, Predicate<Channel> hasEnded) {
    this.isTooFast = isTooFast;
    this.hasEnded = hasEnded;
  }

  private record Delayed(Channel connection, long dueNanos) {}

  /** Installs itself in front of the accepting channel unless it is there already. */
  void watch(Channel acceptor) {
    if (isInPlace.compareAndSet(false, true)) {
      acceptor.pipeline().addFirst(this);
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    Channel arrived = (Channel) message;
    if (!isTooFast.test(arrived)) {
      pass(ctx, arrived);
    } else if (delayed.size() >= MAX_DELAYED) {
      arrived.unsafe().closeForcibly();
    } else {
      delayed.add(new Delayed(arrived, now(ctx) + TimeUnit.MILLISECONDS.toNanos(DELAY_MILLIS)));
      if (delayed.size() == 1) {
        lookLater(ctx);
      }
    }
  }

  private static long now(ChannelHandlerContext ctx) {
    return ctx.executor().ticker().nanoTime();
  }

  private void lookLater(ChannelHandlerContext ctx) {
    ctx.executor().schedule(() -> look(ctx), TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Passes on the connections that have waited long enough, as far as there is room for them. */
  private void look(ChannelHandlerContext ctx) {
    long now = now(ctx);
    while (!isFull && !delayed.isEmpty() && now - delayed.peek().dueNanos() >= 0) {
      Channel connection = delayed.remove().connection();
      if (hasEnded.test(connection)) {
        connection.unsafe().closeForcibly();
      } else {
        pass(ctx, connection);
      }
    }
    if (!delayed.isEmpty()) {
      lookLater(ctx);
    }
  }

  private void pass(ChannelHandlerContext ctx, Channel arrived) {
    ctx.fireChannelRead(arrived);
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
