package dev.jobwise.server.db;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobwise.server.common.error.AppException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Limits the rows of one kind that a user may have, if there are too many rows to count for each
 * new one, and too many writers to wait for one row with a counter.
 *
 * <p>It counts the rows once and keeps the number up to date in memory. It counts again when an
 * eighth of the remaining room has been used, because other servers add rows too. Up to eight
 * servers together stay within the limit, except for the rows that they add at the very moment when
 * the last place goes. A single server never exceeds it.
 */
public final class RowLimit {

  private static final int MAX_USERS = 10_000;
  private static final int SERVERS = 8;

  /** Time between two counts for a user without room: another server may have deleted rows. */
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final int most;
  private final AppException refusal;
  private final LongSupplier nanoTime;
  private final Cache<Integer, Known> users =
      Caffeine.newBuilder()
          .maximumSize(MAX_USERS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  /** What we know of one user's rows; guarded by itself. */
  private static final class Known {
    private int rows;
    private int countAt;
    private int beingStored;
    private long countedNanos;
    private boolean doubtful = true;
  }

  /**
   * @param refusal the exception if there is no room
   */
  public RowLimit(int most, AppException refusal) {
    this(most, refusal, System::nanoTime);
  }

  RowLimit(int most, AppException refusal, LongSupplier nanoTime) {
    this.most = most;
    this.refusal = refusal;
    this.nanoTime = nanoTime;
  }

  /**
   * Stores one new row if there is room for it.
   *
   * @param count counts the user's rows; blocks
   * @param store stores the row; blocks
   * @throws AppException the refusal; nothing was stored then
   */
  public <T> T store(int userId, IntSupplier count, Supplier<T> store) {
    Known known = users.get(userId, id -> new Known());
    take(known, count);
    boolean stored = false;
    try {
      T result = store.get();
      stored = true;
      return result;
    } finally {
      synchronized (known) {
        known.beingStored--;
        known.rows -= stored ? 0 : 1;
      }
    }
  }

  /** Notes that one row of this user was deleted. */
  public void deleted(int userId) {
    Known known = users.getIfPresent(userId);
    if (known != null) {
      synchronized (known) {
        known.rows--;
      }
    }
  }

  /** Notes that rows of this user may have been deleted along with others. */
  public void doubt(int userId) {
    Known known = users.getIfPresent(userId);
    if (known != null) {
      synchronized (known) {
        known.doubtful = true;
      }
    }
  }

  private void take(Known known, IntSupplier count) {
    synchronized (known) {
      if (mustCount(known)) {
        int counted = count.getAsInt();
        // The count may or may not include the rows that are being stored.
        boolean fewer = known.doubtful || known.rows >= most;
        known.rows = fewer ? counted + known.beingStored : Math.max(known.rows, counted);
        known.countAt = known.rows + Math.max(1, (most - known.rows) / SERVERS);
        known.countedNanos = nanoTime.getAsLong();
        known.doubtful = false;
      }
      if (known.rows >= most) {
        throw refusal;
      }
      known.rows++;
      known.beingStored++;
    }
  }

  /** A user who is refused again and again must not trigger a full count each time. */
  private boolean mustCount(Known known) {
    return known.rows < most
        ? known.rows >= known.countAt
        : known.doubtful || nanoTime.getAsLong() - known.countedNanos >= PAUSE_NANOS;
  }
}
