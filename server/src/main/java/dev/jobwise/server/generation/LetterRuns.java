package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The letters that this server is writing, and their readers. Once a second it saves what has
 * changed, renews the leases and sends heartbeats; now and then it ends letters whose server died.
 */
public final class LetterRuns implements AutoCloseable {

  /** A letter whose server is silent for this long counts as lost. */
  static final int LEASE_SECONDS = 20;

  private static final Logger log = LoggerFactory.getLogger(LetterRuns.class);
  private static final long RENEW_NANOS = TimeUnit.SECONDS.toNanos(LEASE_SECONDS / 4);
  private static final int SWEEP_SECONDS = 5;

  /** Rows saved in one transaction, so that a letter which ends need not wait for all others. */
  private static final int BATCH = 100;

  private final Database database;
  private final Clock clock;
  private final int mostPerUser;
  private final String serverId = Ids.uuid();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> runningByUser = new ConcurrentHashMap<>();
  private final Set<LetterReader> readers = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "letters");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean draining;

  /** A letter with what of it is saved. */
  private static final class Entry {
    final LetterWriter writer;
    int savedSize;
    long savedNanos = System.nanoTime();

    Entry(LetterWriter writer) {
      this.writer = writer;
    }
  }

  /**
   * Starts the timer; letters that a former server left behind are ended by its first rounds.
   *
   * @param mostPerUser letters of one user that may be in the writing at the same time
   */
  public LetterRuns(Database database, Clock clock, int mostPerUser) {
    this.database = database;
    this.clock = clock;
    this.mostPerUser = mostPerUser;
    timer.scheduleAtFixedRate(this::checkpoint, 1, 1, TimeUnit.SECONDS);
    timer.scheduleAtFixedRate(this::endLost, 0, SWEEP_SECONDS, TimeUnit.SECONDS);
  }

  /** Names this server in leases. */
  String serverId() {
    return serverId;
  }

  /**
   * Takes a place for a letter of the user; {@link #add} or {@link #release} must follow.
   *
   * @throws AppException {@code DRAINING}, or {@code TOO_MANY_RUNNING_LETTERS}
   */
  void reserve(int userId) {
    if (draining) {
      throw LetterErrors.draining();
    }
    if (runningByUser.merge(userId, 1, Integer::sum) > mostPerUser) {
      release(userId);
      throw LetterErrors.tooManyRunning(mostPerUser);
    }
  }

  void release(int userId) {
    runningByUser.computeIfPresent(userId, (id, count) -> count == 1 ? null : count - 1);
  }

  /** Keeps a letter until it has ended. */
  void add(LetterWriter writer) {
    LetterRun run = writer.run();
    entries.put(run.generationId(), new Entry(writer));
    run.whenEnded()
        .whenComplete(
            (letter, failure) -> {
              entries.remove(run.generationId());
              release(run.userId());
            });
  }

  /** The user's letter if this server is writing it, else null. */
  LetterWriter find(int userId, String generationId) {
    Entry entry = entries.get(generationId);
    return entry != null && entry.writer.run().userId() == userId ? entry.writer : null;
  }

  /** Lets a client read a letter along. */
  LetterReader read(LetterRun run, int fromOffset, LetterReader.Sink sink) {
    LetterReader reader = new LetterReader(run, fromOffset, sink);
    readers.add(reader);
    return reader;
  }

  /**
   * Takes no new letters, lets those in the writing finish, and ends the rest as interrupted. The
   * future completes when none is left.
   */
  public CompletableFuture<Void> drain(Duration patience) {
    draining = true;
    List<CompletableFuture<?>> ends = new ArrayList<>();
    for (Entry entry : entries.values()) {
      ends.add(entry.writer.run().whenEnded().toCompletableFuture().exceptionally(failed -> null));
    }
    CompletableFuture<Void> all = CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
    timer.schedule(
        () -> entries.values().forEach(entry -> entry.writer.fail(LetterErrors.interrupted())),
        patience.toMillis(),
        TimeUnit.MILLISECONDS);
    return all;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private void checkpoint() {
    try {
      long now = System.nanoTime();
      readers.removeIf(LetterReader::isClosed);
      readers.forEach(reader -> reader.tick(now));
      List<Entry> due = new ArrayList<>();
      for (Entry entry : entries.values()) {
        LetterRun run = entry.writer.run();
        if (!run.isEnding()
            && (run.size() != entry.savedSize || now - entry.savedNanos > RENEW_NANOS)) {
          due.add(entry);
        }
      }
      for (int i = 0; i < due.size(); i += BATCH) {
        save(due.subList(i, Math.min(due.size(), i + BATCH)));
      }
    } catch (RuntimeException failure) {
      // The next round tries again; a letter is lost to others only when its lease runs out.
      log.warn("Letters could not be saved: {}", failure.getMessage());
    }
  }

  private void save(List<Entry> batch) {
    Map<Entry, String> texts = new LinkedHashMap<>();
    batch.forEach(entry -> texts.put(entry, entry.writer.run().text()));
    List<Entry> lost =
        database.inTransaction(
            tx -> {
              LetterMapper mapper = tx.mapper(LetterMapper.class);
              return batch.stream()
                  .filter(entry -> save(mapper, entry, texts.get(entry)) == 0)
                  .toList();
            });
    texts.forEach(
        (entry, text) -> {
          entry.savedSize = text.length();
          entry.savedNanos = System.nanoTime();
        });
    lost.forEach(this::abandon);
  }

  private int save(LetterMapper mapper, Entry entry, String text) {
    String id = entry.writer.run().generationId();
    return text.length() == entry.savedSize
        ? mapper.renewLease(id, serverId, LEASE_SECONDS)
        : mapper.checkpoint(id, serverId, text, LEASE_SECONDS, clock.instant());
  }

  /** Another server ended the letter, or it was deleted: readers get the reason that is stored. */
  private void abandon(Entry entry) {
    LetterRun run = entry.writer.run();
    if (run.isEnding()) {
      return;
    }
    Generation stored =
        database.with(GenerationMapper.class, m -> m.get(run.userId(), run.generationId()));
    entry.writer.abandon(
        stored == null || stored.errorReason() == null
            ? LetterErrors.cancelled()
            : LetterErrors.ofStored(stored.errorReason(), stored.errorMessage()));
  }

  private void endLost() {
    try {
      AppException cause = LetterErrors.interrupted();
      int ended =
          database.with(
              LetterMapper.class,
              m -> m.failExpired(cause.reason(), cause.getMessage(), clock.instant()));
      if (ended > 0) {
        log.info("Ended {} letters whose server is gone", ended);
      }
    } catch (RuntimeException failure) {
      log.warn("Lost letters could not be ended: {}", failure.getMessage());
    }
  }
}
