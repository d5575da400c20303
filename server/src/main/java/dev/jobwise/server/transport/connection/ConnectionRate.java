package dev.jobwise.server.transport.connection;

import java.util.function.LongSupplier;

/** Measures how fast one address opens connections; a burst is free. */
final class ConnectionRate {

  /** More than any browser or pool opens at once. */
  static final int BURST = 100;

  static final int PER_SECOND = 50;

  private final LongSupplier nanoTime;
  private double room = BURST;
  private long lastRefill;

  ConnectionRate(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.lastRefill = nanoTime.getAsLong();
  }

  /** Counts another connection and returns whether it is too many for now. */
  synchronized boolean isExceeded() {
    long now = nanoTime.getAsLong();
    room = Math.min(BURST, room + (now - lastRefill) / 1e9 * PER_SECOND);
    lastRefill = now;
    if (room < 1) {
      return true;
    }
    room--;
    return false;
  }
}
