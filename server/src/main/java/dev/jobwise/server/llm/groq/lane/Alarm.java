package dev.jobwise.server.llm.groq.lane;

import java.util.function.LongConsumer;

/** Rings at the earliest of the times that were asked for. Not thread-safe. */
public final class Alarm {

  /** Has something run later, on any thread. */
  public interface Timer {
    /** Runs it after so long. */
    void after(long nanos, Runnable action);
  }

  private final Timer timer;
  private boolean set;
  private long atNanos;

  Alarm(Timer timer) {
    this.timer = timer;
  }

  /**
   * Rings after so long, or before.
   *
   * @param nanos {@link Long#MAX_VALUE} for never
   * @param ring gets the time it was set for, to be handed to {@link #rang}
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

  /** It has rung; one that an earlier time has overtaken changes nothing. */
  void rang(long at) {
    if (atNanos == at) {
      set = false;
    }
  }
}
