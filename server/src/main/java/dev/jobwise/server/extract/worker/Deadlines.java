package dev.jobwise.server.extract.worker;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Acts at the end of the times that files have. */
final class Deadlines implements AutoCloseable {

  /** From the contract: no file is read for longer. */
  static final Duration MAX_READING = Duration.ofSeconds(2);

  /** From the contract: an answer comes within three seconds. */
  static final Duration MAX_ANSWER = Duration.ofMillis(2_800);

  /** For files that wait for the first process, which takes a second on a calm machine. */
  static final Duration MAX_START = Duration.ofSeconds(15);

  /** A process that is not ready by then hangs, and another takes its place. */
  static final Duration MAX_READY = Duration.ofMinutes(1);

  /** Time enough to read any usual file; one that would get less is not begun. */
  static final Duration MIN_READING = Duration.ofMillis(900);

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "extract-timer");
            thread.setDaemon(true);
            return thread;
          });

  Deadlines() {
    timer.setRemoveOnCancelPolicy(true);
  }

  Future<?> in(Duration time, Runnable action) {
    return timer.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
