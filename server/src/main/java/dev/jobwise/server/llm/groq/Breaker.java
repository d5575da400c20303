package dev.jobwise.server.llm.groq;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares a model that fails, and its callers the wait. After so many failed calls in a row it is
 * open: one call in each pause goes through to see whether the fault has gone, all others fail at
 * once. The first call that gets an answer closes it.
 *
 * <p>By default 20 calls: enough not to be a user's bad luck, and under load the matter of a
 * second. And 5 s, for which a fault that has gone may go unnoticed: well below the 15 s promised.
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

  /** The model has answered a call, be it with a refusal of this one. */
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
