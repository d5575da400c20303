package dev.jobwise.server.common;

import java.util.concurrent.atomic.AtomicLong;

/** Lets one through a second: for what a flood of requests would write to the log. */
public final class OncePerSecond {

  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final AtomicLong lastNanos = new AtomicLong(System.nanoTime() - PAUSE_NANOS);

  /** Whether a second has passed since this last said yes. */
  public boolean may() {
    long last = lastNanos.get();
    long now = System.nanoTime();
    return now - last >= PAUSE_NANOS && lastNanos.compareAndSet(last, now);
  }
}
