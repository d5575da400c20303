package dev.jobwise.server.llm.groq.lane;

/** Our own limit on concurrent calls, and how long one lasts. Not thread-safe. */
final class CallSlots {

  /** The assumed duration of a call until we have seen some. */
  private static final double FIRST_GUESS_NANOS = 2e9;

  /** Weight of the newest call in the average. */
  private static final double NEWEST = 0.2;

  private final int most;
  private int running;
  private double callNanos = FIRST_GUESS_NANOS;

  /**
   * @param most maximum concurrent calls; 0 for no limit
   */
  CallSlots(int most) {
    this.most = most;
  }

  void enter() {
    running++;
  }

  /**
   * A call is over.
   *
   * @param nanos how long it took
   */
  void leave(long nanos) {
    running--;
    callNanos += NEWEST * (nanos - callNanos);
  }

  int running() {
    return running;
  }

  boolean areFull() {
    return most > 0 && running >= most;
  }

  /**
   * An estimate of the time until a slot is free; 0 for now.
   *
   * @param position in the queue, from 1
   */
  long nanosUntilFree(int position) {
    int leaving = running + position - most;
    return most == 0 || leaving <= 0 ? 0 : (long) Math.ceil(leaving * callNanos / most);
  }

  /** An estimate of the time until a call at this position is over; 0 if it can begin now. */
  long nanosUntilEnd(int position) {
    long free = nanosUntilFree(position);
    return free == 0 ? 0 : free + (long) callNanos;
  }
}
