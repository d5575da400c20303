package dev.jobwise.server.llm.groq;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares a model that fails, and its callers the wait. After {@link #MAX_FAILURES} failed calls in
 * a row it is open: one call in {@link #PAUSE} goes through to see whether the fault has gone, all
 * others fail at once. The first call that gets an answer closes it.
 */
final class Breaker {

  /** Enough not to be a user's bad luck, and under load the matter of a second. */
  static final int MAX_FAILURES = 20;

  /** A fault that has gone may go unnoticed for this long: well below the 15 s promised. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  private final LongSupplier nanoTime;
  private int failures;
  private long nextTryNanos;

  Breaker(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Zero if a call may go through now, else the time until the next one may. */
  synchronized Duration closedFor() {
    if (failures < MAX_FAILURES) {
      return Duration.ZERO;
    }
    long now = nanoTime.getAsLong();
    if (now - nextTryNanos < 0) {
      return Duration.ofNanos(nextTryNanos - now);
    }
    // A trial that hangs must not keep the next one away.
    nextTryNanos = now + PAUSE.toNanos();
    return Duration.ZERO;
  }

  /** As {@link #closedFor}, but leaves the trial to the call that is made then. */
  synchronized Duration peek() {
    long left = nextTryNanos - nanoTime.getAsLong();
    return failures < MAX_FAILURES || left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
  }

  /** The model has answered a call, be it with a refusal of this one. */
  synchronized void answered() {
    failures = 0;
  }

  /** A call has found no model: no connection, a fault of the server, or no word in time. */
  synchronized void failed() {
    if (++failures == MAX_FAILURES) {
      nextTryNanos = nanoTime.getAsLong() + PAUSE.toNanos();
    }
  }
}
