package dev.jobwise.server.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database answers. While it does, nothing is asked of it: only when a piece of
 * work is slow, or has lost its connection, one prober looks with a connection of its own. If it
 * gets no answer either, the database is away: all connections are broken, which frees the threads
 * that wait on them, and new work fails at once until a probe is answered.
 *
 * <p>So every caller is answered within {@link #SLOW} and one probe, however many threads wait.
 */
final class DatabaseHealth implements AutoCloseable {

  /** A statement takes milliseconds: one that takes longer than this is a reason to look. */
  private static final Duration SLOW = Duration.ofMillis(400);

  /** Work that is slower than this waits in vain, though the database as a whole may answer. */
  private static final Duration STUCK = Duration.ofMillis(500);

  /** Between two looks. */
  private static final int TICK_MILLIS = 100;

  private static final Logger log = LoggerFactory.getLogger(DatabaseHealth.class);

  private final Callable<Connection> connect;
  private final Runnable breakAll;

  /** Work under way: when it began, by a number of its own. */
  private final ConcurrentSkipListMap<Long, Long> underWay = new ConcurrentSkipListMap<>();

  private final AtomicLong numbers = new AtomicLong();
  private final Thread prober = new Thread(this::run, "database-health");

  /** Answers of any kind, so that a slow probe on a busy machine does not count against others. */
  private final AtomicLong answers = new AtomicLong();

  private volatile boolean isAway;
  private volatile boolean isTroubled;
  private volatile long answersSinceNanos = System.nanoTime();
  private boolean suspect;
  private boolean closed;

  /**
   * @param connect makes a connection, or fails within a second
   * @param breakAll breaks those that are open
   */
  DatabaseHealth(Callable<Connection> connect, Runnable breakAll) {
    this.connect = connect;
    this.breakAll = breakAll;
    prober.setDaemon(true);
  }

  /** Begins to look after the database. */
  void start() {
    prober.start();
  }

  /** Work begins. The number is for {@link #end}. */
  long begin() {
    long number = numbers.incrementAndGet();
    underWay.put(number, System.nanoTime());
    return number;
  }

  void end(long number) {
    underWay.remove(number);
  }

  /** Whether the database answers nobody. */
  boolean isAway() {
    return isAway;
  }

  /** Whether the database is away, or does not answer some of those who wait now. */
  boolean isStuck() {
    return isAway || oldestNanos() > STUCK.toNanos();
  }

  /** Whether it has answered for so long without a failure. */
  boolean hasAnsweredFor(Duration time) {
    return !isTroubled && System.nanoTime() - answersSinceNanos >= time.toNanos();
  }

  /** The database has answered. */
  void answered() {
    answers.incrementAndGet();
    if (isTroubled) {
      noteBack();
    }
  }

  /**
   * A connection, or the wait for one, has failed.
   *
   * @param why for the log, which hears of it once in an outage
   */
  synchronized void failed(String why) {
    noteTrouble(why);
    suspect = true;
    notifyAll();
  }

  /** The database has refused work for a reason that passes. */
  synchronized void noteTrouble(String why) {
    if (!isTroubled) {
      isTroubled = true;
      log.warn("The database does not answer: {}", why);
    }
  }

  private synchronized void noteBack() {
    if (isTroubled && !isAway) {
      answersSinceNanos = System.nanoTime();
      isTroubled = false;
      log.info("The database answers again");
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void run() {
    while (waitForReason()) {
      long before = answers.get();
      String silence = probe();
      if (silence == null) {
        isAway = false;
        noteBack();
      } else if (isAway || answers.get() == before) {
        noteTrouble(silence);
        isAway = true;
        breakAll.run();
      }
    }
  }

  /** Returns after a tick or more, once there is a reason to look; false when closed. */
  private synchronized boolean waitForReason() {
    try {
      do {
        wait(TICK_MILLIS);
      } while (!closed && !suspect && !isAway && oldestNanos() < SLOW.toNanos());
    } catch (InterruptedException unexpected) {
      return false;
    }
    suspect = false;
    return !closed;
  }

  private long oldestNanos() {
    var oldest = underWay.firstEntry();
    return oldest == null ? 0 : System.nanoTime() - oldest.getValue();
  }

  /** Null if the database answers, else why it does not. */
  private String probe() {
    try (Connection connection = connect.call()) {
      return connection.isValid(1) ? null : "no answer to a ping";
    } catch (SQLException refused) {
      // Whatever the server says, such as that it has too many connections, it lives.
      return refused.getErrorCode() > 0 ? null : SqlFailures.describe(refused);
    } catch (Exception impossible) {
      return impossible.toString();
    }
  }
}
