package dev.jobwise.server.llm.groq;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares a failing model the calls, and its callers the wait. After a number of consecutive failed
 * calls it is open: one call per pause goes through to see whether the fault is gone, and all
 * others fail at once. The first call that gets an answer closes it.
 *
 * <p>The default is 20 calls: too many to be one user's bad luck, but only about a second under
 * load. The default pause is 5 s. For that long we may not notice that a fault is gone, which is
 * well below the promised 15 s.
 */
final class Breaker {

  private final int maxFailures;
  private final Duration pause;
  private final LongSupplier nanoTime;
  private int failures;
  private long nextTryNanos;

  Breaker(int maxFailures, Duration pause, LongSupplier nanoTime) {
    this.maxFailures = maxFailures;
    this.pause = pause;
    this.nanoTime = nanoTime;
  }

  /** Zero if a call may go through now, otherwise the time until the next one may. */
  synchronized Duration closedFor() {
    if (failures < maxFailures) {
      return Duration.ZERO;
    }
    long now = nanoTime.getAsLong();
    if (now - nextTryNanos < 0) {
      return Duration.ofNanos(nextTryNanos - now);
    }
    // A trial that hangs must not block the next one.
    nextTryNanos = now + pause.toNanos();
    return Duration.ZERO;
  }

  /** As {@link #closedFor}, but leaves the trial to the call that is then made. */
  synchronized Duration peek() {
    long left = nextTryNanos - nanoTime.getAsLong();
    return failures < maxFailures || left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
  }

  /** Whether calls fail at once, apart from trials. */
  synchronized boolean isOpen() {
    return failures >= maxFailures;
  }

  /** Notes that the model has answered a call, even with a refusal. */
  synchronized void answered() {
    failures = 0;
  }

  /** Notes that a call found no model: no connection, a server error, or no word in time. */
  synchronized void failed() {
    if (++failures == maxFailures) {
      nextTryNanos = nanoTime.getAsLong() + pause.toNanos();
    }
  }
}
