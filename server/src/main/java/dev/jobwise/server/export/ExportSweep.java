package dev.jobwise.server.export;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.export.ExportMapper.Waste;
import dev.jobwise.server.storage.FileStorage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a minute, deletes files that have expired, were deleted, or lost their document or owner,
 * and what a crash left between a row and its bytes. Any number of servers may do so at the same
 * time: the bytes go first, then the row.
 */
public final class ExportSweep implements AutoCloseable {

  private static final int SWEEP_SECONDS = 60;

  /** No request takes nearly as long; older bytes will not come any more. */
  private static final Duration WRITE_TIME = Duration.ofMinutes(10);

  /** How long the row of an expired file says so. */
  private static final Duration EXPIRED_LIFE = Duration.ofDays(30);

  /** Rows handled together. */
  private static final int BATCH = 200;

  /** So many in a row mean that it is not the files: the storage or the database is away. */
  private static final int MOST_FAILURES = 3;

  private static final Logger log = LoggerFactory.getLogger(ExportSweep.class);

  private final Database database;
  private final FileStorage storage;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread daemon = new Thread(task, "exports");
            daemon.setDaemon(true);
            return daemon;
          });

  public ExportSweep(Database database, FileStorage storage, Clock clock) {
    this.database = database;
    this.storage = storage;
    this.clock = clock;
  }

  /** Sweeps now and from now on. */
  public void start() {
    thread.scheduleWithFixedDelay(this::round, 0, SWEEP_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void round() {
    try {
      sweep();
    } catch (AppException away) {
      // Database or storage have already logged it; the next round retries.
      log.debug("The sweep of exports must wait", away);
    } catch (RuntimeException | Error bug) {
      // An escaping exception would end the rounds for good.
      log.error("A sweep of exports failed", bug);
    }
  }

  void sweep() {
    Instant now = clock.instant();
    all(m -> m.waste(now.minus(WRITE_TIME), BATCH), this::remove);
    all(m -> m.expired(now, BATCH), this::expire);
    while (database.with(ExportMapper.class, m -> m.removeExpired(now.minus(EXPIRED_LIFE), BATCH))
        == BATCH) {
      log.debug("More expired exports to forget");
    }
  }

  /** Deletes the files of documents that the user has just deleted. */
  public void documentDeleted(int userId) {
    try {
      all(m -> m.wasteOf(userId, BATCH), this::remove);
    } catch (AppException later) {
      // The document is deleted, and nobody sees its files any more; the next round deletes them.
      log.debug("The files of a deleted document must wait", later);
    }
  }

  /** A file that can't be deleted must not keep the others. */
  private void all(Function<ExportMapper, List<Waste>> find, Consumer<Waste> work) {
    List<Waste> found;
    int failures = 0;
    do {
      found = database.with(ExportMapper.class, find);
      for (Waste file : found) {
        try {
          work.accept(file);
          failures = 0;
        } catch (AppException failure) {
          failures++;
          if (failures == MOST_FAILURES) {
            throw failure;
          }
        }
      }
    } while (found.size() == BATCH);
  }

  private void remove(Waste file) {
    storage.delete(file.objectKey());
    database.run(ExportMapper.class, m -> m.remove(file.id()));
  }

  private void expire(Waste file) {
    if (file.preview()) {
      remove(file);
      return;
    }
    storage.delete(file.objectKey());
    database.run(ExportMapper.class, m -> m.markExpired(file.id()));
  }
}
