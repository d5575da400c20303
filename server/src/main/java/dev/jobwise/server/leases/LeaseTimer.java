package dev.jobwise.server.leases;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.leases.LeaseMapper.Row;
import java.time.Clock;
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

/**
 * Checks the leases of other servers, renews ours and deletes old ones, with a few statements for
 * all of them.
 */
final class LeaseTimer implements AutoCloseable {

  private static final int POLL_MILLIS = 250;
  private static final int SWEEP_SECONDS = 60;

  /** Keys in one statement. */
  private static final int BATCH = 200;

  /** Rows deleted in one statement, so that it never holds many locks. */
  private static final int MAX_SWEPT = 1000;

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
   * @param waiting work to remove once no server does it any more
   * @param wake gets that work, with its row, or null if there is none
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
    // Runs more often than it renews, so that no lease waits once an outage is over.
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
            // The database room has already logged it; the next round retries.
            log.debug("Leases must wait for the database", away);
          } catch (RuntimeException | Error bug) {
            // An escaping exception would end the rounds for good.
            log.error("A round of the lease timer failed", bug);
          }
        },
        millis,
        millis,
        TimeUnit.MILLISECONDS);
  }

  private void poll() {
    List<AwaitedWork<?>> all = List.copyOf(waiting);
    Map<String, Row> rows = rows(all);
    for (AwaitedWork<?> awaited : all) {
      Row row = rows.get(awaited.leased().key());
      if (row == null || !row.running()) {
        waiting.remove(awaited);
        wake.accept(awaited, row);
      }
    }
  }

  private Map<String, Row> rows(List<AwaitedWork<?>> works) {
    boolean expiryMeansDeath = LeaseTimes.expiryMeansDeath(database);
    Set<String> keys = new HashSet<>();
    works.forEach(awaited -> keys.add(awaited.leased().key()));
    Map<String, Row> rows = new HashMap<>();
    for (List<String> batch : SqlLists.batches(keys, BATCH)) {
      database
          .with(LeaseMapper.class, m -> m.find(SqlLists.padded(batch), expiryMeansDeath))
          .forEach(row -> rows.put(row.leaseKey(), row));
    }
    return rows;
  }

  private void renew() {
    long now = System.nanoTime();
    if (now - renewedNanos < LeaseTimes.RENEW_AFTER.toNanos()) {
      return;
    }
    for (List<String> owners : SqlLists.batches(held.keySet(), BATCH)) {
      List<String> keys = owners.stream().map(held::get).filter(Objects::nonNull).toList();
      if (!keys.isEmpty()) {
        database.repeating(
            LeaseMapper.class,
            leases ->
                leases.renew(
                    SqlLists.padded(owners), SqlLists.padded(keys), LeaseTimes.LEASE_SECONDS));
      }
    }
    renewedNanos = now;
  }

  private void sweep() {
    while (database.repeating(LeaseMapper.class, leases -> leases.sweep(clock.instant(), MAX_SWEPT))
        == MAX_SWEPT) {
      log.debug("More leases to sweep");
    }
  }
}
