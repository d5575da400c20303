package dev.jobwise.server.transport.connection;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.FastThreadLocal;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * Shares an event loop among connections that have sent requests ahead: it serves a few of them,
 * then everything that the other connections want, then the next few.
 */
final class Turns {

  /** Less than a millisecond of work. */
  private static final int AT_ONCE = 2;

  /**
   * Between two rounds while connections wait: 500 requests a second for all that were sent ahead.
   * Without it, they would keep the processors busy, and every step of other requests would wait
   * for one.
   */
  private static final int PAUSE_MILLIS = 4;

  /**
   * The pause grows by this many times the time that it came to an end too late, because the loop
   * was busy: those who send ahead leave most of a slow processor, or of a server that has just
   * started, to the others.
   */
  private static final int PAUSE_PER_DELAY = 3;

  private static final int MAX_PAUSE_MILLIS = 100;

  private static final FastThreadLocal<Turns> OF_LOOP =
      new FastThreadLocal<>() {
        @Override
        protected Turns initialValue() {
          return new Turns();
        }
      };

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean isDue;

  /** Runs {@code turn} on the current event loop when its turn comes. */
  static void wait(EventLoop loop, Runnable turn) {
    Turns turns = OF_LOOP.get();
    turns.waiting.add(turn);
    if (!turns.isDue) {
      turns.isDue = true;
      turns.goOn(loop, 0);
    }
  }

  /** Uses the timer: plain tasks would run before the loop looks at its connections again. */
  private void goOn(EventLoop loop, long millis) {
    long due = loop.ticker().nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    loop.schedule(
        () -> take(loop, TimeUnit.NANOSECONDS.toMillis(loop.ticker().nanoTime() - due)),
        millis,
        TimeUnit.MILLISECONDS);
  }

  private void take(EventLoop loop, long delayMillis) {
    try {
      for (int i = 0; i < AT_ONCE && !waiting.isEmpty(); i++) {
        waiting.remove().run();
      }
    } finally {
      isDue = !waiting.isEmpty();
      if (isDue) {
        goOn(loop, Math.min(MAX_PAUSE_MILLIS, PAUSE_MILLIS + PAUSE_PER_DELAY * delayMillis));
      }
    }
  }
}
