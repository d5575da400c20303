package dev.jobwise.server.llm.groq;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares a model that fails, and its callers the wait. After so many failed calls in a row it is
 * open: one call in each pause goes through to see whether the fault has gone, all others fail at
 * once. The first call that gets an answer closes it.
 *
 * <p>The default is 20 calls: too many to be one user's bad luck, and a matter of a second under
 * load. The default pause is 5 s. A fault that has gone stays unnoticed for so long, which is well
 * below the 15 s promised.
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

  /** Zero if a call may go through now, else the time until the next one may. */
  synchronized Duration closedFor() {
    if (failures < maxFailures) {
      return Duration.ZERO;
    }
    long now = nanoTime.getAsLong();
    if (now - nextTryNanos < 0) {
      return Duration.ofNanos(nextTryNanos - now);
    }
    // A trial that hangs must not keep the next one away.
    nextTryNanos = now + pause.toNanos();
    return Duration.ZERO;
  }

  /** As {@link #closedFor}, but leaves the trial to the call that is made then. */
  synchronized Duration peek() {
    long left = nextTryNanos - nanoTime.getAsLong();
    return failures < maxFailures || left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
  }

  /** The model has answered a call, if only to refuse it. */
  synchronized void answered() {
    failures = 0;
  }

  /** A call has found no model: no connection, a fault of the server, or no word in time. */
  synchronized void failed() {
    if (++failures == maxFailures) {
      nextTryNanos = nanoTime.getAsLong() + pause.toNanos();
    }
  }
}
