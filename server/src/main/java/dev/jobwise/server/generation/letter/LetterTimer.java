package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the periodic work for letters: checkpoints, heartbeats, following the letters of other
 * servers, and ending letters whose server has died.
 */
public final class LetterTimer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(LetterTimer.class);
  private static final int LOST_SECONDS = 5;

  /** Together with the checkpoint itself, a word is saved within 250 ms. */
  private static final Duration CHECKPOINT_PAUSE = Duration.ofMillis(200);

  private static final Duration MAX_CHECKPOINT_PAUSE = Duration.ofSeconds(1);

  /** Checkpoints take at most a fifth of the time, which leaves the database to others. */
  private static final int PAUSE_PER_CHECKPOINT = 4;

  private final LetterStore store;
  private final FollowedLetters followed;
  private final LetterReaders readers;
  private final RunningLetters running;
  private final LetterCheckpoints checkpoints;

  /** Two threads, so that heartbeats go out while a checkpoint waits for the database. */
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "letters");
            thread.setDaemon(true);
            return thread;
          });

  /** A timer that does nothing until it is started. */
  public LetterTimer(
      LetterStore store,
      RunningLetters running,
      FollowedLetters followed,
      LetterReaders readers,
      LetterMeters meters) {
    this.store = store;
    this.running = running;
    this.followed = followed;
    this.readers = readers;
    this.checkpoints = new LetterCheckpoints(store, running, meters);
  }

  /** Starts the rounds. The first ones end letters that a previous server left behind. */
  public void start() {
    every(1, 1, readers::sendHeartbeats);
    scheduleCheckpoint(CHECKPOINT_PAUSE);
    every(1, 1, followed::poll);
    every(0, LOST_SECONDS, () -> store.interruptLost(running::isHere));
  }

  @Override
  public void close() {
    // A running round ends by itself; interrupting it would cost a database connection.
    threads.shutdown();
    try {
      threads.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void every(int delaySeconds, int seconds, Runnable round) {
    threads.scheduleWithFixedDelay(() -> guard(round), delaySeconds, seconds, TimeUnit.SECONDS);
  }

  private void scheduleCheckpoint(Duration pause) {
    threads.schedule(this::takeCheckpoint, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void takeCheckpoint() {
    long began = System.nanoTime();
    guard(checkpoints::take);
    if (!threads.isShutdown()) {
      scheduleCheckpoint(pauseAfter(Duration.ofNanos(System.nanoTime() - began)));
    }
  }

  /** How long to wait after a checkpoint of the given duration. */
  static Duration pauseAfter(Duration checkpoint) {
    Duration pause = checkpoint.multipliedBy(PAUSE_PER_CHECKPOINT);
    if (pause.compareTo(CHECKPOINT_PAUSE) < 0) {
      return CHECKPOINT_PAUSE;
    }
    return pause.compareTo(MAX_CHECKPOINT_PAUSE) > 0 ? MAX_CHECKPOINT_PAUSE : pause;
  }

  private static void guard(Runnable round) {
    try {
      round.run();
    } catch (AppException databaseAway) {
      // The next round retries; other servers take a letter over only when its lease expires.
      log.debug("A round for letters was left out: {}", databaseAway.getMessage());
    } catch (RuntimeException | Error bug) {
      // Rethrowing it would end the rounds for good.
      log.error("A round for letters failed", bug);
    }
  }
}
