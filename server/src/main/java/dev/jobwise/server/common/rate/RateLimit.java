package dev.jobwise.server.common.rate;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Limits how often each client may call: a bucket of one period's requests per client, which
 * refills steadily. Thread-safe.
 */
public final class RateLimit {

  /**
   * Maximum number of clients, at some 100 bytes each. Beyond it, the one silent for longest is
   * dropped.
   */
  static final int MAX_CLIENTS = 10_000;

  private final long periodNanos;
  private final long nanosPerRequest;
  private final LongSupplier nanoTime;
  private final long startNanos;

  /** For each client, when its bucket will be full again, in nanoseconds since the start. */
  private final Map<String, Long> fullAt = new RecentMap<>(MAX_CLIENTS);

  /**
   * @param perMinute requests of one client, at least 1
   */
  public RateLimit(int perMinute, LongSupplier nanoTime) {
    this(perMinute, Duration.ofMinutes(1), nanoTime);
  }

  /**
   * @param requests of one client in the period, at least 1
   */
  public RateLimit(int requests, Duration period, LongSupplier nanoTime) {
    this.periodNanos = period.toNanos();
    this.nanosPerRequest = periodNanos / requests;
    this.nanoTime = nanoTime;
    this.startNanos = nanoTime.getAsLong();
  }

  /**
   * Counts a request and returns zero if it may pass. Otherwise returns the time until one may, and
   * does not count it.
   */
  public synchronized Duration count(String client) {
    long now = nanoTime.getAsLong() - startNanos;
    long full = Math.max(now, fullAt.getOrDefault(client, 0L)) + nanosPerRequest;
    long wait = full - now - periodNanos;
    if (wait > 0) {
      return Duration.ofNanos(wait);
    }
    fullAt.put(client, full);
    return Duration.ZERO;
  }
}
