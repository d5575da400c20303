package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.llm.ChatErrors;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

  /** After an outage of the database, time for servers that were cut off to renew their leases. */
  private static final Duration CALM = Duration.ofSeconds(10);

  /** After its deadline, time for a letter to end by itself. */
  private static final Duration LATEST_END = Duration.ofSeconds(5);

  /** After this time the end of a letter is no longer waited for. */
  private static final Duration LONGEST_END = Duration.ofSeconds(60);

  /** Rows saved in one transaction, so that a letter which ends need not wait for all others. */
  private static final int BATCH = 100;

  private final Database database;
  private final Clock clock;
  private final int mostPerUser;
  private final long heartbeatNanos;
  private final String serverId = Ids.uuid();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> runningByUser = new HashMap<>();
  private final Set<LetterReader> readers = ConcurrentHashMap.newKeySet();
  private final FollowedLetters followed;
  private final CompletableFuture<Void> drained = new CompletableFuture<>();

  /** Two threads, so that readers are told of life while a checkpoint waits for the database. */
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "letters");
            thread.setDaemon(true);
            return thread;
          });

  private boolean draining;
  private volatile boolean patienceIsOver;

  /** A letter with what of it is saved. */
  private static final class Entry {
    final LetterWriter writer;
    final Deadline deadline;
    int savedSize;
    long savedNanos = System.nanoTime();

    Entry(LetterWriter writer, Deadline deadline) {
      this.writer = writer;
      this.deadline = deadline;
    }
  }

  /**
   * Starts the timer; letters that a former server left behind are ended by its first rounds.
   *
   * @param mostPerUser letters of one user that may be in the writing at the same time
   * @param heartbeat silence after which readers are told that they are still connected
   */
  public LetterRuns(Database database, Clock clock, int mostPerUser, Duration heartbeat) {
    this.heartbeatNanos = heartbeat.toNanos();
    this.database = database;
    this.clock = clock;
    this.mostPerUser = mostPerUser;
    this.followed = new FollowedLetters(database);
    every(1, 1, this::heartbeats);
    every(1, 1, this::checkpoint);
    every(1, 1, followed::poll);
    every(0, SWEEP_SECONDS, this::endLost);
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
  synchronized void reserve(int userId) {
    if (draining) {
      throw LetterErrors.draining();
    }
    if (runningByUser.getOrDefault(userId, 0) >= mostPerUser) {
      throw LetterErrors.tooManyRunning(mostPerUser);
    }
    runningByUser.merge(userId, 1, Integer::sum);
  }

  synchronized void release(int userId) {
    runningByUser.computeIfPresent(userId, (id, count) -> count == 1 ? null : count - 1);
    endDrain();
  }

  /** Keeps a letter until it has ended, and sees to it that it does. */
  void add(LetterWriter writer, Deadline deadline) {
    LetterRun run = writer.run();
    entries.put(run.generationId(), new Entry(writer, deadline));
    run.whenEnded()
        .whenComplete(
            (letter, failure) -> {
              entries.remove(run.generationId());
              release(run.userId());
            });
    if (patienceIsOver) {
      writer.fail(LetterErrors.interrupted());
    }
  }

  /** The user's letter if this server is writing it, else null. */
  LetterWriter find(int userId, String generationId) {
    Entry entry = entries.get(generationId);
    return entry != null && entry.writer.run().userId() == userId ? entry.writer : null;
  }

  /** A letter in the writing that is not this server's, as far as it is saved. */
  LetterRun follow(int userId, Generation pending) {
    return followed.follow(userId, pending);
  }

  /** Lets a client read a letter along. */
  LetterReader read(LetterRun run, int fromOffset, LetterReader.Sink sink) {
    LetterReader reader =
        new LetterReader(run, fromOffset, sink, System::nanoTime, heartbeatNanos).start();
    if (!reader.isClosed()) {
      readers.add(reader);
    }
    return reader;
  }

  /**
   * Takes no new letters and lets those in the writing finish. The future completes when none is
   * left; readers of other servers' letters are sent away then.
   */
  public CompletableFuture<Void> drain() {
    synchronized (this) {
      draining = true;
      endDrain();
    }
    return drained.thenRun(() -> followed.endAll(LetterErrors.draining()));
  }

  /** Ends all letters in the writing as interrupted. */
  public void interrupt() {
    patienceIsOver = true;
    entries.values().forEach(entry -> entry.writer.fail(LetterErrors.interrupted()));
  }

  private void endDrain() {
    if (draining && runningByUser.isEmpty()) {
      drained.complete(null);
    }
  }

  @Override
  public void close() {
    // A round that is under way ends by itself; interrupting it would cost a database connection.
    timer.shutdown();
    try {
      timer.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      timer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void every(int delaySeconds, int seconds, Runnable work) {
    timer.scheduleWithFixedDelay(
        () -> {
          try {
            work.run();
          } catch (AppException databaseAway) {
            // The next round tries again; a letter is lost to others only when its lease runs out.
            log.debug("A round was left out: {}", databaseAway.getMessage());
          } catch (RuntimeException bug) {
            log.error("A round of the letters failed", bug);
          }
        },
        delaySeconds,
        seconds,
        TimeUnit.SECONDS);
  }

  private void heartbeats() {
    readers.removeIf(LetterReader::isClosed);
    readers.forEach(LetterReader::tick);
  }

  private void checkpoint() {
    entries.values().forEach(LetterRuns::endIfStuck);
    long now = System.nanoTime();
    List<Entry> due = new ArrayList<>();
    List<Entry> quiet = new ArrayList<>();
    for (Entry entry : entries.values()) {
      boolean grown = entry.writer.run().size() != entry.savedSize;
      (grown || now - entry.savedNanos > RENEW_NANOS ? due : quiet).add(entry);
    }
    inBatches(due, this::save);
    inBatches(quiet, this::look);
  }

  /** Whatever went wrong with a letter (memory that ran out, a bug), its readers are not kept. */
  private static void endIfStuck(Entry entry) {
    LetterRun run = entry.writer.run();
    if (run.endingFor().compareTo(LONGEST_END) > 0) {
      log.error("The end of letter {} was not stored in time", run.generationId());
      run.fail(entry.writer.unstored(LetterErrors.interrupted()));
    } else if (!run.isEnding()
        && entry.deadline.remaining().plus(LATEST_END).compareTo(Duration.ZERO) < 0) {
      log.error("Letter {} has outlived its deadline", run.generationId());
      entry.writer.fail(ChatErrors.timeout(entry.deadline));
    }
  }

  private static void inBatches(List<Entry> entries, Consumer<List<Entry>> work) {
    for (int i = 0; i < entries.size(); i += BATCH) {
      work.accept(entries.subList(i, Math.min(entries.size(), i + BATCH)));
    }
  }

  /** Asks whether letters that say nothing new are still ours, so that a cancellation is quick. */
  private void look(List<Entry> batch) {
    List<String> ids = batch.stream().map(entry -> entry.writer.run().generationId()).toList();
    Set<String> owned =
        Set.copyOf(database.with(LetterMapper.class, m -> m.owned(SqlLists.padded(ids), serverId)));
    batch.stream()
        .filter(entry -> !owned.contains(entry.writer.run().generationId()))
        .forEach(this::abandon);
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
          entry.writer.saved(text.codePointCount(0, text.length()));
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
        stored != null && stored.status().equals(Generation.FAILED)
            ? text -> endedElsewhere(stored, text)
            : text -> LetterErrors.about(LetterErrors.cancelled(), run.generationId(), 0));
  }

  /**
   * A letter that was cancelled on another server keeps what its readers have seen here since the
   * last checkpoint.
   */
  private AppException endedElsewhere(Generation stored, String text) {
    AppException end = LetterErrors.ofStored(stored);
    String cancelled = LetterErrors.cancelled().reason();
    if (!end.reason().equals(cancelled) || text.length() <= stored.contentText().length()) {
      return end;
    }
    try {
      int updated =
          database.with(
              LetterMapper.class, m -> m.addText(stored.id(), cancelled, text, clock.instant()));
      return updated == 0 ? end : LetterErrors.about(end, stored.id(), text);
    } catch (RuntimeException notStored) {
      log.warn("The last words of a letter were not stored: {}", notStored.getMessage());
      return end;
    }
  }

  private void endLost() {
    if (!database.hasAnsweredFor(CALM)) {
      database.isReachable(); // The time counts from its first answer on.
      return;
    }
    AppException cause = LetterErrors.interrupted();
    int ended =
        database.with(
            LetterMapper.class,
            m -> m.failExpired(cause.reason(), cause.getMessage(), clock.instant()));
    if (ended > 0) {
      log.info("Ended {} letters whose server is gone", ended);
    }
  }
}
