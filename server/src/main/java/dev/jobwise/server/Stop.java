package dev.jobwise.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the server when the process is told to end, and ends the process if the server does not
 * stop.
 */
final class Stop {

  /**
   * More than letters, last responses, threads and the database need; the database may take a
   * minute.
   */
  private static final Duration MARGIN = Duration.ofSeconds(90);

  /** The status of a process ended by SIGTERM. */
  private static final int STATUS = 143;

  private static final Logger log = LoggerFactory.getLogger(Stop.class);

  private Stop() {}

  /** The shutdown hook. */
  static Thread of(AutoCloseable server, Duration drain) {
    return of(server, drain.plus(MARGIN), Runtime.getRuntime()::halt);
  }

  static Thread of(AutoCloseable server, Duration patience, IntConsumer halt) {
    return new Thread(() -> stop(server, patience, halt), "shutdown");
  }

  private static void stop(AutoCloseable server, Duration patience, IntConsumer halt) {
    Thread closing = new Thread(() -> close(server), "closing");
    closing.setDaemon(true);
    closing.start();
    try {
      TimeUnit.NANOSECONDS.timedJoin(closing, patience.toNanos());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    if (closing.isAlive()) {
      log.error("The server did not stop within {}: the process ends without it", patience);
      halt.accept(STATUS);
    }
  }

  private static void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception | Error failure) {
      log.error("The server did not stop in order", failure);
    }
  }
}
