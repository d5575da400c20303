package dev.jobwise.server.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database answers. While it does, nothing extra is asked of it. Only when work
 * is slow or has lost its connection does a single prober look, on its own connection. If it gets
 * no answer either, the database is away: all connections are broken, which frees the threads that
 * wait on them, and new work fails at once until a probe is answered.
 *
 * <p>Every caller therefore gets an answer within {@link #SLOW} plus one probe, however many
 * threads wait.
 */
final class DatabaseHealth implements AutoCloseable {

  /** A statement takes milliseconds: one that takes longer than this is a reason to probe. */
  private static final Duration SLOW = Duration.ofMillis(400);

  /** Work slower than this waits in vain, if nobody else has got an answer for as long. */
  private static final Duration STUCK = Duration.ofMillis(500);

  /**
   * Work slower than this waits in vain although others get answers: for a lock, mostly. A commit
   * of a busy machine takes half a second now and then, and the requests that wait in the same
   * queue are only late.
   */
  private static final Duration LEFT_ALONE = Duration.ofMillis(1_500);

  /** Time between two checks. */
  private static final int TICK_MILLIS = 100;

  /**
   * A step of the clock that is longer shows that this machine stood still: a virtual machine that
   * was paused, or memory that was swapped. Nobody has waited for the database in that time.
   */
  private static final long MAX_STEP_NANOS = 250_000_000L;

  private static final Logger log = LoggerFactory.getLogger(DatabaseHealth.class);

  private final Callable<Connection> connect;
  private final Runnable breakAll;
  private final LongSupplier nanos;

  /** Work in progress: its start time, by a number of its own. */
  private final ConcurrentSkipListMap<Long, Long> underWay = new ConcurrentSkipListMap<>();

  private final AtomicLong numbers = new AtomicLong();
  private final Thread prober = new Thread(this::run, "database-health");

  /** Reads the clock while the prober itself waits for an answer. */
  private final Thread ticker = new Thread(this::tick, "database-health-clock");

  /** Answers of any kind, so that a slow probe on a busy machine does not count against others. */
  private final AtomicLong answers = new AtomicLong();

  private volatile long answeredNanos;

  private volatile boolean isAway;
  private volatile boolean isTroubled;
  private volatile long answersSinceNanos = System.nanoTime();
  private boolean suspect;
  private boolean closed;
  private long awakeNanos;
  private long lastNanos;

  /**
   * @param connect opens a connection, or fails within a second
   * @param breakAll breaks the open ones
   */
  DatabaseHealth(Callable<Connection> connect, Runnable breakAll) {
    this(connect, breakAll, System::nanoTime);
  }

  /** For tests, with a clock of theirs. */
  DatabaseHealth(Callable<Connection> connect, Runnable breakAll, LongSupplier nanos) {
    this.connect = connect;
    this.breakAll = breakAll;
    this.nanos = nanos;
    lastNanos = nanos.getAsLong();
    answeredNanos = lastNanos;
    prober.setDaemon(true);
    ticker.setDaemon(true);
  }

  /** Starts the prober. */
  void start() {
    prober.start();
    ticker.start();
  }

  /** Work begins. Pass the returned number to {@link #end}. */
  long begin() {
    long number = numbers.incrementAndGet();
    underWay.put(number, awakeNanos());
    return number;
  }

  void end(long number) {
    underWay.remove(number);
  }

  /** Whether the database answers nobody. */
  boolean isAway() {
    return isAway;
  }

  /** Whether the database is away, or leaves some current work without an answer. */
  boolean isStuck() {
    long oldest = oldestNanos();
    return isAway
        || oldest > LEFT_ALONE.toNanos()
        || oldest > STUCK.toNanos() && nanos.getAsLong() - answeredNanos > STUCK.toNanos();
  }

  /** Whether it has answered for that long without a failure. */
  boolean hasAnsweredFor(Duration time) {
    return !isTroubled && System.nanoTime() - answersSinceNanos >= time.toNanos();
  }

  /** Notes that the database has answered. */
  void answered() {
    answers.incrementAndGet();
    answeredNanos = nanos.getAsLong();
    if (isTroubled) {
      noteBack();
    }
  }

  /**
   * Notes that a connection, or the wait for one, has failed.
   *
   * @param why for the log, which gets it once per outage
   */
  synchronized void failed(String why) {
    noteTrouble(why);
    probeAgain();
    notifyAll();
  }

  /** Notes that the database has refused work for a temporary reason. */
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
      long began = nanos.getAsLong() - awakeNanos();
      String silence = probe();
      boolean stoodStill = nanos.getAsLong() - awakeNanos() - began > MAX_STEP_NANOS;
      if (silence == null) {
        isAway = false;
        noteBack();
      } else if (stoodStill) {
        probeAgain();
      } else if (isAway || answers.get() == before) {
        noteTrouble(silence);
        isAway = true;
        breakAll.run();
      }
    }
  }

  private synchronized void probeAgain() {
    suspect = true;
  }

  /** Waits a tick or more, until there is a reason to probe; returns false when closed. */
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
    return oldest == null ? 0 : awakeNanos() - oldest.getValue();
  }

  /** The time in which this machine ran, from a start of its own. */
  private synchronized long awakeNanos() {
    long now = nanos.getAsLong();
    awakeNanos += Math.min(now - lastNanos, MAX_STEP_NANOS);
    lastNanos = now;
    return awakeNanos;
  }

  private void tick() {
    try {
      while (!isClosed()) {
        awakeNanos();
        TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
      }
    } catch (InterruptedException unexpected) {
      // Nobody interrupts it; without it, the database only counts as stuck somewhat later.
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Null if the database answers, otherwise why it does not. */
  private String probe() {
    try (Connection connection = connect.call()) {
      return connection.isValid(1) ? null : "no answer to a ping";
    } catch (SQLException refused) {
      // Any error that the server returns, such as too many connections, shows that it is alive.
      return refused.getErrorCode() > 0 ? null : SqlFailures.describe(refused);
    } catch (Exception impossible) {
      return impossible.toString();
    }
  }
}
