package dev.jobwise.server.llm.groq.lane;

import java.util.function.LongConsumer;

/** Rings at the earliest of the requested times. Not thread-safe. */
public final class Alarm {

  /** Runs an action later, on any thread. */
  public interface Timer {
    /** Runs it after this time. */
    void after(long nanos, Runnable action);
  }

  private final Timer timer;
  private boolean set;
  private long atNanos;

  Alarm(Timer timer) {
    this.timer = timer;
  }

  /**
   * Rings after this time, or earlier.
   *
   * @param nanos {@link Long#MAX_VALUE} for never
   * @param ring gets the time it was set for, to pass to {@link #rang}
   */
  void setAfter(long nanos, long now, LongConsumer ring) {
    if (nanos == Long.MAX_VALUE || set && atNanos - now <= nanos) {
      return;
    }
    set = true;
    long at = now + nanos;
    atNanos = at;
    timer.after(nanos, () -> ring.accept(at));
  }

  /** Notes that it has rung; an alarm superseded by an earlier one changes nothing. */
  void rang(long at) {
    if (atNanos == at) {
      set = false;
    }
  }
}
