package dev.jobwise.server.db;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobwise.server.common.AppException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The most rows of one kind that a user may have, for kinds of which there are too many to count
 * them for each new one, and too many writers for a counter's row that all of them would wait for.
 *
 * <p>The number is counted once and then kept along. It is counted again when an eighth of the room
 * that was left has been used, since other servers add rows too: up to eight of them together stay
 * within the limit, but for as many rows as they add at the very moment when the last place goes.
 * One server alone never exceeds it.
 */
public final class RowLimit {

  private static final int MAX_USERS = 10_000;
  private static final int SERVERS = 8;

  /** Time between two counts for a user who has no room left, which others may have given back. */
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final int most;
  private final AppException refusal;
  private final LongSupplier nanoTime;
  private final Cache<Integer, Known> users =
      Caffeine.newBuilder()
          .maximumSize(MAX_USERS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  /** What is known of one user's rows; guarded by itself. */
  private static final class Known {
    private int rows;
    private int countAt;
    private int beingStored;
    private long countedNanos;
    private boolean doubtful = true;
  }

  /**
   * @param refusal thrown where there is no room
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
   * @throws AppException the refusal; then nothing was stored
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

  /** One row of the user's has gone. */
  public void deleted(int userId) {
    Known known = users.getIfPresent(userId);
    if (known != null) {
      synchronized (known) {
        known.rows--;
      }
    }
  }

  /** Some rows of the user's may have gone with others. */
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
        // What is being stored may be in the count or not yet; only who deletes knows less than it.
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

  /** Who is refused must not have all rows counted each time. */
  private boolean mustCount(Known known) {
    return known.rows < most
        ? known.rows >= known.countAt
        : known.doubtful || nanoTime.getAsLong() - known.countedNanos >= PAUSE_NANOS;
  }
}
