package dev.jobwise.server.leases;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.leases.LeaseMapper.Row;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at leases of others, renews ours and deletes old ones, in few statements for them all. */
final class LeaseTimer implements AutoCloseable {

  private static final int POLL_MILLIS = 250;
  private static final int SWEEP_SECONDS = 60;

  /** Keys in one statement. */
  private static final int BATCH = 200;

  /** Rows deleted in one statement, so that it never holds many locks. */
  private static final int SWEPT_AT_ONCE = 1000;

  private static final Logger log = LoggerFactory.getLogger(LeaseTimer.class);

  private final Database database;
  private final Clock clock;
  private final Map<String, String> held;
  private final Set<AwaitedWork<?>> waiting;
  private final BiConsumer<AwaitedWork<?>, Row> wake;
  private long renewedNanos = System.nanoTime();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "leases");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param held leases to renew, keys by owners
   * @param waiting work to take out once no server does it any more
   * @param wake gets those, with the row, or null if there is none
   */
  LeaseTimer(
      Database database,
      Clock clock,
      Map<String, String> held,
      Set<AwaitedWork<?>> waiting,
      BiConsumer<AwaitedWork<?>, Row> wake) {
    this.database = database;
    this.clock = clock;
    this.held = held;
    this.waiting = waiting;
    this.wake = wake;
  }

  void start() {
    every(POLL_MILLIS, this::poll);
    // Looks more often than it renews, so that no lease waits once an outage is over.
    every(TimeUnit.SECONDS.toMillis(1), this::renew);
    every(TimeUnit.SECONDS.toMillis(SWEEP_SECONDS), this::sweep);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void every(long millis, Runnable task) {
    thread.scheduleWithFixedDelay(
        () -> {
          try {
            task.run();
          } catch (AppException away) {
            // The database room has logged it already; the next round tries again.
            log.debug("Leases must wait for the database", away);
          } catch (RuntimeException | Error bug) {
            // An exception that escapes would end the rounds for good.
            log.error("A round of the lease timer failed", bug);
          }
        },
        millis,
        millis,
        TimeUnit.MILLISECONDS);
  }

  private void poll() {
    boolean fromTheDead = LeaseTimes.mayTakeFromTheDead(database);
    List<AwaitedWork<?>> all = List.copyOf(waiting);
    Set<String> keys = new HashSet<>();
    all.forEach(awaited -> keys.add(awaited.leased().key()));
    Map<String, Row> rows = new HashMap<>();
    for (List<String> batch : batches(keys)) {
      database
          .with(LeaseMapper.class, m -> m.find(SqlLists.padded(batch), fromTheDead))
          .forEach(row -> rows.put(row.leaseKey(), row));
    }
    for (AwaitedWork<?> awaited : all) {
      Row row = rows.get(awaited.leased().key());
      if (row == null || !row.running()) {
        waiting.remove(awaited);
        wake.accept(awaited, row);
      }
    }
  }

  private void renew() {
    long now = System.nanoTime();
    if (now - renewedNanos < LeaseTimes.RENEW_AFTER.toNanos()) {
      return;
    }
    for (List<String> owners : batches(held.keySet())) {
      List<String> keys = owners.stream().map(held::get).filter(Objects::nonNull).toList();
      if (!keys.isEmpty()) {
        database.inTransaction(
            tx ->
                tx.mapper(LeaseMapper.class)
                    .renew(
                        SqlLists.padded(owners), SqlLists.padded(keys), LeaseTimes.LEASE_SECONDS));
      }
    }
    renewedNanos = now;
  }

  private void sweep() {
    while (database.inTransaction(
            tx -> tx.mapper(LeaseMapper.class).sweep(clock.instant(), SWEPT_AT_ONCE))
        == SWEPT_AT_ONCE) {
      log.debug("More leases to sweep");
    }
  }

  private static List<List<String>> batches(Set<String> keys) {
    List<String> all = new ArrayList<>(keys);
    List<List<String>> batches = new ArrayList<>();
    for (int i = 0; i < all.size(); i += BATCH) {
      batches.add(all.subList(i, Math.min(all.size(), i + BATCH)));
    }
    return batches;
  }
}
