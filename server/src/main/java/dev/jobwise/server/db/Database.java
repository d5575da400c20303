package dev.jobwise.server.db;

import static dev.jobwise.errors.v1.Reason.REASON_DATABASE_UNAVAILABLE;

import com.zaxxer.hikari.HikariDataSource;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.observe.Telemetry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.SqlSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs mapper calls. Every method blocks: call it only from a blocking thread.
 *
 * <p>A mapper is an interface, possibly package-private. Its SQL is in an XML resource with the
 * same name and package, which is read when the mapper is first used. A database that is away,
 * busy, too slow or full throws an {@link AppException} {@code DATABASE_UNAVAILABLE}. A unique key
 * that already exists throws a {@link DuplicateKeyException}, and a parent row that does not exist
 * throws a {@link MissingParentException}. Other SQL errors are bugs and pass through.
 */
public final class Database implements AutoCloseable {

  /**
   * The most connections of one handle: more than a small machine has work for, and few enough for
   * many replicas to share one server's default of 151.
   */
  public static final int MAX_CONNECTIONS = 16;

  /** A deadlock victim wins sooner or later; this many losses are more than bad luck. */
  private static final int MAX_ATTEMPTS = 5;

  /** No new attempt begins after this time, so that a write fails within five seconds. */
  private static final long ATTEMPTS_NANOS = 2_000_000_000L;

  private static final Logger log = LoggerFactory.getLogger(Database.class);

  private final BreakableDataSource connections;
  private final HikariDataSource pool;
  private final DatabaseHealth health;
  private final SqlSessions sessions;

  private Database(DatabaseUrl url, Telemetry telemetry) {
    this.connections = ConnectionPool.connections(url);
    this.pool = ConnectionPool.open(connections, telemetry.meters());
    this.health = new DatabaseHealth(connections::getConnection, connections::breakAll);
    this.sessions = new SqlSessions(pool, telemetry);
  }

  /**
   * A handle on the database at {@code url}, with a pool of at most {@link #MAX_CONNECTIONS}. Opens
   * even while the database is away.
   */
  public static Database open(DatabaseUrl url) {
    return open(url, Telemetry.none());
  }

  /** As {@link #open(DatabaseUrl)}; reports on the pool, and on statements of traced requests. */
  public static Database open(DatabaseUrl url, Telemetry telemetry) {
    Database database = new Database(url, telemetry);
    database.health.start();
    return database;
  }

  /** Runs one mapper call in its own implicit transaction: for single statements. */
  public <M, T> T with(Class<M> mapper, Function<M, T> work) {
    return watched(() -> runAlone(mapper, work));
  }

  /** As {@link #with}, for a statement without a result. */
  public <M> void run(Class<M> mapper, Consumer<M> work) {
    with(
        mapper,
        m -> {
          work.accept(m);
          return null;
        });
  }

  /**
   * Runs several statements that succeed or fail together. An exception rolls them back.
   *
   * @param work must be repeatable: if the database chooses it as a deadlock victim, it runs again
   *     from its start in a new transaction; it must therefore change nothing but the database
   */
  public <T> T inTransaction(Function<Transaction, T> work) {
    return watched(() -> untilWon(() -> runOnce(work)));
  }

  /**
   * As {@link #with}; if the database chooses the statement as a deadlock victim, it runs again.
   */
  public <M, T> T repeating(Class<M> mapper, Function<M, T> statement) {
    return watched(() -> untilWon(() -> runAlone(mapper, statement)));
  }

  private static <T> T untilWon(Supplier<T> work) {
    long began = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (RuntimeException failure) {
        if (!SqlFailures.isLostRace(failure)
            || attempt == MAX_ATTEMPTS
            || System.nanoTime() - began > ATTEMPTS_NANOS) {
          throw failure;
        }
        // A random pause lets the winner finish, and separates two losers of the same race.
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * 20_000_000L));
      }
    }
  }

  /** Fails at once while the database is known to be away. */
  private <T> T watched(Supplier<T> work) {
    if (health.isAway()) {
      throw unavailable();
    }
    long number = health.begin();
    try {
      T result = work.get();
      health.answered();
      return result;
    } catch (RuntimeException failure) {
      throw translate(failure);
    } finally {
      health.end(number);
    }
  }

  private <M, T> T runAlone(Class<M> mapper, Function<M, T> work) {
    try (SqlSession session = sessions.open(true)) {
      return work.apply(sessions.mapper(session, mapper));
    }
  }

  private <T> T runOnce(Function<Transaction, T> work) {
    try (SqlSession session = sessions.open(false)) {
      try {
        T result = work.apply(new SessionTransaction(sessions, session));
        // Forced: MyBatis does not see that a <select> with RETURNING or FOR UPDATE changed
        // something.
        session.commit(true);
        return result;
      } catch (RuntimeException | Error failure) {
        rollBack(session, failure);
        throw failure;
      }
    }
  }

  private static void rollBack(SqlSession session, Throwable failure) {
    try {
      session.rollback(true);
    } catch (RuntimeException gone) {
      // The connection is lost, and the server rolls back the open transaction.
      failure.addSuppressed(gone);
    }
  }

  /** For tests: all statements in the mapper's file. */
  List<MappedStatement> statements(Class<?> mapper) {
    return sessions.statements(mapper);
  }

  private RuntimeException translate(RuntimeException failure) {
    String duplicateKey = SqlFailures.duplicateKey(failure);
    if (duplicateKey != null) {
      return new DuplicateKeyException(duplicateKey);
    }
    if (SqlFailures.isMissingParent(failure)) {
      return new MissingParentException();
    }
    if (SqlFailures.isLost(failure)) {
      health.failed(SqlFailures.describe(failure));
      return unavailable();
    }
    if (SqlFailures.isAway(failure)) {
      health.noteTrouble(SqlFailures.describe(failure));
      return unavailable();
    }
    if (!SqlFailures.isLostRace(failure)
        && !SqlFailures.isEnded(failure)
        && !SqlFailures.takesNoWrites(failure)) {
      return failure;
    }
    log.warn("The database did not do its work: {}", SqlFailures.describe(failure));
    return unavailable();
  }

  private static AppException unavailable() {
    return AppException.of(REASON_DATABASE_UNAVAILABLE);
  }

  /**
   * The error for callers that wait for the database in vain; null while it answers. An outsider
   * has to tell them, because all threads that use the database may be waiting too.
   */
  public AppException trouble() {
    return health.isStuck() ? unavailable() : null;
  }

  /**
   * Whether the database has answered this server for that long without a failure. Right after an
   * outage, the silence of other servers proves nothing: they may not have had time to report.
   */
  public boolean hasAnsweredFor(Duration time) {
    return health.hasAnsweredFor(time);
  }

  /** Whether the database answers now; waits at most three seconds for a connection and on it. */
  public boolean isReachable() {
    if (health.isAway()) {
      return false;
    }
    long number = health.begin();
    try (Connection connection = pool.getConnection()) {
      boolean answers = connection.isValid(1);
      if (answers) {
        health.answered();
      }
      return answers;
    } catch (SQLException unreachable) {
      health.failed(SqlFailures.describe(unreachable));
      return false;
    } finally {
      health.end(number);
    }
  }

  /** Closes all connections. Work in progress loses its own. */
  @Override
  public void close() {
    health.close();
    if (health.isStuck()) {
      // Otherwise the pool waits for threads that wait for the database.
      connections.breakAll();
    }
    pool.close();
  }

  /** An open transaction. */
  public interface Transaction {
    /** A mapper whose statements belong to this transaction. */
    <M> M mapper(Class<M> type);
  }

  private record SessionTransaction(SqlSessions sessions, SqlSession session)
      implements Transaction {
    @Override
    public <M> M mapper(Class<M> type) {
      return sessions.mapper(session, type);
    }
  }

  /**
   * A row with this primary or unique key already exists. Does not contain the value, which may be
   * personal.
   */
  public static final class DuplicateKeyException extends RuntimeException {
    /**
     * @param key its name in the schema; {@code PRIMARY} for the primary key
     */
    private DuplicateKeyException(String key) {
      super("A row with the same " + key + " exists already");
    }
  }

  /** The row would belong to one that does not exist, or no longer does. */
  public static final class MissingParentException extends RuntimeException {
    private MissingParentException() {
      super("A row that this one would belong to does not exist");
    }
  }
}
