package dev.jobwise.server.common.rate;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts how often clients have failed recently, and how long each must wait before it may fail
 * again: not at all for the first failures, then twice as long after each further one, up to a
 * quarter of an hour. Failures are forgotten one by one, but only while the client keeps its waits.
 * Thread-safe. The counts are per server and lost when it stops.
 */
public final class FailureCounts {

  /**
   * Maximum number of clients, at some 200 bytes each. Beyond it, the one silent for longest is
   * dropped.
   */
  static final int MAX_CLIENTS = 20_000;

  static final Duration MAX_WAIT = Duration.ofMinutes(15);

  private final int free;
  private final long firstWaitNanos;
  private final long forgottenNanos;
  private final LongSupplier nanoTime;
  private final long startNanos;

  private final Map<String, Count> counts = new RecentMap<>(MAX_CLIENTS);

  /** Times are nanoseconds since the start. */
  private static final class Count {
    private double failures;

    /** The time from which failures are forgotten. */
    private long since;

    /** The time until which the client must wait. */
    private long until;
  }

  /**
   * @param free failures without a wait; 0 for no waits at all
   * @param firstWait the wait after the first failure beyond those
   * @param forgotten time in which one failure is forgotten
   */
  public FailureCounts(int free, Duration firstWait, Duration forgotten, LongSupplier nanoTime) {
    this.free = free;
    this.firstWaitNanos = firstWait.toNanos();
    this.forgottenNanos = forgotten.toNanos();
    this.nanoTime = nanoTime;
    this.startNanos = nanoTime.getAsLong();
  }

  /** Allows this many failures a minute, at once or one by one, before the waits begin. */
  public static FailureCounts perMinute(int failures, LongSupplier nanoTime) {
    Duration forgotten = Duration.ofMinutes(1).dividedBy(Math.max(1, failures));
    return new FailureCounts(failures, Duration.ofSeconds(1), forgotten, nanoTime);
  }

  /** Zero if the client may try, otherwise the time until it may. */
  public synchronized Duration untilNextTry(String client) {
    Count count = counts.get(client);
    long now = now();
    if (count == null || count.until <= now) {
      return Duration.ZERO;
    }
    count.since = now;
    return Duration.ofNanos(count.until - now);
  }

  /** Counts a failure of the client. */
  public synchronized void add(String client) {
    if (free == 0) {
      return;
    }
    Count count = counts.computeIfAbsent(client, first -> new Count());
    set(count, left(count) + 1);
  }

  /**
   * Forgives all failures of a client that has succeeded.
   *
   * @return how many there were
   */
  public synchronized int forgive(String client) {
    Count count = counts.remove(client);
    return count == null ? 0 : (int) Math.ceil(left(count));
  }

  /** Forgives this many failures of the client. */
  public synchronized void forgive(String client, int failures) {
    Count count = counts.get(client);
    if (count != null && failures > 0) {
      long until = count.until;
      set(count, Math.max(0, left(count) - failures));
      count.until = Math.min(until, count.until);
    }
  }

  private void set(Count count, double failures) {
    long now = now();
    count.failures = failures;
    count.since = now;
    // A failure that is only partly forgotten still counts.
    double over = Math.ceil(failures) - free;
    count.until = over < 0 ? 0 : now + waitNanos(over);
  }

  private long waitNanos(double over) {
    double wait = firstWaitNanos * Math.pow(2, over);
    return (long) Math.min(wait, MAX_WAIT.toNanos());
  }

  private double left(Count count) {
    return Math.max(0, count.failures - (double) (now() - count.since) / forgottenNanos);
  }

  private long now() {
    return nanoTime.getAsLong() - startNanos;
  }
}
