package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
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
 * The letters that this server is writing, and their readers. Several times a second it saves what
 * has grown, renews the leases and sends heartbeats; now and then it ends letters whose server
 * died.
 */
public final class LetterRuns implements AutoCloseable {

  /** A letter whose server is silent for this long counts as lost. */
  static final int LEASE_SECONDS = 20;

  private static final Logger log = LoggerFactory.getLogger(LetterRuns.class);
  private static final int SWEEP_SECONDS = 5;

  /** With the round itself, a word is saved within 250 ms. */
  private static final Duration CHECKPOINT_PAUSE = Duration.ofMillis(200);

  private static final Duration LONGEST_CHECKPOINT_PAUSE = Duration.ofSeconds(1);

  /** Rounds take no more than a fifth of the time, so that they leave the database to others. */
  private static final int PAUSE_PER_ROUND = 4;

  /** After an outage of the database, time for servers that were cut off to renew their leases. */
  private static final Duration CALM = Duration.ofSeconds(10);

  private final Database database;
  private final Clock clock;
  private final int mostPerUser;
  private final long heartbeatNanos;
  private final String serverId = Ids.uuid();
  private final Map<String, WrittenLetter> letters = new ConcurrentHashMap<>();
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
    LetterCheckpoints checkpoints = new LetterCheckpoints(database, clock, serverId);
    checkpoint(checkpoints, CHECKPOINT_PAUSE);
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
    letters.put(run.generationId(), new WrittenLetter(writer, deadline));
    run.whenEnded()
        .whenComplete(
            (letter, failure) -> {
              if (!writer.isGivenUp()) {
                letters.remove(run.generationId());
              }
              release(run.userId());
            });
    if (patienceIsOver) {
      writer.fail(LetterErrors.interrupted());
    }
  }

  /** The user's letter if this server is writing it, else null. */
  LetterWriter find(int userId, String generationId) {
    WrittenLetter letter = letters.get(generationId);
    return letter != null && letter.writer.run().userId() == userId ? letter.writer : null;
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
    letters.values().forEach(letter -> letter.writer.fail(LetterErrors.interrupted()));
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
    timer.scheduleWithFixedDelay(() -> guard(work), delaySeconds, seconds, TimeUnit.SECONDS);
  }

  /** Saves what has grown, about once a second at least, five times where that is quick. */
  private void checkpoint(LetterCheckpoints checkpoints, Duration pause) {
    timer.schedule(
        () -> {
          long began = System.nanoTime();
          guard(() -> checkpoints.take(letters.values()));
          if (!timer.isShutdown()) {
            checkpoint(checkpoints, pauseAfter(Duration.ofNanos(System.nanoTime() - began)));
          }
        },
        pause.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** How long the rounds rest after one that took so long. */
  static Duration pauseAfter(Duration round) {
    Duration pause = round.multipliedBy(PAUSE_PER_ROUND);
    if (pause.compareTo(CHECKPOINT_PAUSE) < 0) {
      return CHECKPOINT_PAUSE;
    }
    return pause.compareTo(LONGEST_CHECKPOINT_PAUSE) > 0 ? LONGEST_CHECKPOINT_PAUSE : pause;
  }

  private static void guard(Runnable work) {
    try {
      work.run();
    } catch (AppException databaseAway) {
      // The next round tries again; a letter is lost to others only when its lease runs out.
      log.debug("A round was left out: {}", databaseAway.getMessage());
    } catch (RuntimeException | Error bug) {
      // One that got away would end the rounds for good.
      log.error("A round of the letters failed", bug);
    }
  }

  private void heartbeats() {
    readers.removeIf(LetterReader::isClosed);
    readers.forEach(LetterReader::tick);
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
