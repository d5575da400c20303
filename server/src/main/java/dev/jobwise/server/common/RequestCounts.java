package dev.jobwise.server.common;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client has asked of late: a bucket of a minute's requests for each, which fills
 * steadily. Thread-safe.
 */
public final class RequestCounts {

  /** Clients that are remembered, some 100 bytes each; of more, the one longest silent is not. */
  static final int MAX_CLIENTS = 10_000;

  private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

  private final long nanosPerRequest;
  private final LongSupplier nanoTime;
  private final long startNanos;

  /** By client, when its bucket will be full again, in nanoseconds since the start. */
  private final Map<String, Long> fullAt =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MAX_CLIENTS;
        }
      };

  /**
   * @param perMinute requests of one client, at least 1
   */
  public RequestCounts(int perMinute, LongSupplier nanoTime) {
    this.nanosPerRequest = MINUTE_NANOS / perMinute;
    this.nanoTime = nanoTime;
    this.startNanos = nanoTime.getAsLong();
  }

  /** Counts a request: zero if it may pass, else the time until one may, and it does not count. */
  public synchronized Duration count(String client) {
    long now = nanoTime.getAsLong() - startNanos;
    long full = Math.max(now, fullAt.getOrDefault(client, 0L)) + nanosPerRequest;
    long wait = full - now - MINUTE_NANOS;
    if (wait > 0) {
      return Duration.ofNanos(wait);
    }
    fullAt.put(client, full);
    return Duration.ZERO;
  }
}
