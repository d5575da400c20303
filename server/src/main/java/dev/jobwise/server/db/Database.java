package dev.jobwise.server.db;

import com.zaxxer.hikari.HikariDataSource;
import dev.jobwise.server.common.AppException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs mapper calls. Every method blocks: call it from a blocking thread only.
 *
 * <p>A mapper is an interface, package-private if you like, with its SQL in an XML file of the same
 * name and package among the resources; it is read at its first use. A database that is away, busy
 * or too slow is an {@link AppException} {@code DATABASE_UNAVAILABLE}; a unique key that exists
 * already is a {@link DuplicateKeyException}, a row to belong to that does not exist a {@link
 * MissingParentException}; other SQL errors are bugs and pass through.
 */
public final class Database implements AutoCloseable {

  /** A deadlock's victim wins sooner or later; who lost this often meets more than bad luck. */
  private static final int MAX_ATTEMPTS = 5;

  private static final Logger log = LoggerFactory.getLogger(Database.class);

  private final HikariDataSource pool;
  private final SqlSessionFactory sessions;
  private final Map<Class<?>, Boolean> knownMappers = new ConcurrentHashMap<>();
  private final AtomicBoolean away = new AtomicBoolean();
  private volatile long answersSinceNanos = System.nanoTime();

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.sessions = Sessions.over(pool);
  }

  /**
   * A handle on the database at {@code url}, with a pool of at most 16 connections. It opens even
   * while the database is away.
   */
  public static Database open(DatabaseUrl url) {
    return new Database(Pool.open(url));
  }

  /** One mapper call in its own implicit transaction: for single statements. */
  public <M, T> T with(Class<M> mapper, Function<M, T> work) {
    try (SqlSession session = sessions.openSession(ExecutorType.SIMPLE, true)) {
      T result = work.apply(mapper(session, mapper));
      noteBack();
      return result;
    } catch (RuntimeException failure) {
      throw translate(failure);
    }
  }

  /** As {@link #with}, for a statement that answers nothing. */
  public <M> void run(Class<M> mapper, Consumer<M> work) {
    with(
        mapper,
        m -> {
          work.accept(m);
          return null;
        });
  }

  /**
   * Several statements that succeed or fail together. An exception rolls them back.
   *
   * @param work must bear repeating: it runs again, from its start, in a new transaction, when the
   *     database made it the victim of a deadlock; so let it change nothing but the database
   */
  public <T> T inTransaction(Function<Transaction, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        T result = runOnce(work);
        noteBack();
        return result;
      } catch (RuntimeException failure) {
        if (!SqlFailures.isLostRace(failure) || attempt == MAX_ATTEMPTS) {
          throw translate(failure);
        }
        // A random pause lets the winner finish, and parts two losers of the same race.
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * 20_000_000L));
      }
    }
  }

  private <T> T runOnce(Function<Transaction, T> work) {
    try (SqlSession session = sessions.openSession(ExecutorType.SIMPLE, false)) {
      try {
        T result = work.apply(new SessionTransaction(this, session));
        // Forced: MyBatis does not see that a <select> with RETURNING or FOR UPDATE did something.
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
      // The connection is lost, and the server rolls back what it leaves behind.
      failure.addSuppressed(gone);
    }
  }

  private <M> M mapper(SqlSession session, Class<M> type) {
    knownMappers.computeIfAbsent(
        type,
        unknown -> {
          session.getConfiguration().addMapper(unknown);
          return true;
        });
    return session.getMapper(type);
  }

  /** For tests: all statements that the mapper's file holds. */
  List<MappedStatement> statements(Class<?> mapper) {
    try (SqlSession session = sessions.openSession()) {
      mapper(session, mapper);
      Configuration configuration = session.getConfiguration();
      return configuration.getMappedStatementNames().stream()
          .filter(name -> name.startsWith(mapper.getName() + "."))
          .map(configuration::getMappedStatement)
          .toList();
    }
  }

  private RuntimeException translate(RuntimeException failure) {
    String duplicateKey = SqlFailures.duplicateKey(failure);
    if (duplicateKey != null) {
      return new DuplicateKeyException(duplicateKey);
    }
    if (SqlFailures.isMissingParent(failure)) {
      return new MissingParentException();
    }
    boolean isAway = SqlFailures.isAway(failure);
    if (!isAway && !SqlFailures.isLostRace(failure)) {
      return failure;
    }
    // One line for the whole outage, not one for each request that meets it.
    if (!isAway || away.compareAndSet(false, true)) {
      log.warn("The database does not answer: {}", SqlFailures.describe(failure));
    }
    return AppException.of(
        AppException.Kind.UNAVAILABLE,
        "DATABASE_UNAVAILABLE",
        "The database is unavailable. Please try again later.");
  }

  private void noteBack() {
    if (away.get() && away.compareAndSet(true, false)) {
      answersSinceNanos = System.nanoTime();
      log.info("The database answers again");
    }
  }

  /**
   * Whether the database has answered this server for so long without a failure. After an outage
   * the silence of others proves nothing: they may not have had the time to be heard again.
   */
  public boolean hasAnsweredFor(Duration time) {
    return !away.get() && System.nanoTime() - answersSinceNanos >= time.toNanos();
  }

  /** Whether the database answers now; waits five seconds at most: for a connection, and on it. */
  public boolean isReachable() {
    try (Connection connection = pool.getConnection()) {
      boolean answers = connection.isValid(2);
      if (answers) {
        noteBack();
      }
      return answers;
    } catch (SQLException unreachable) {
      log.debug("The database does not answer", unreachable);
      return false;
    }
  }

  /** Closes all connections. Work that is under way loses its own. */
  @Override
  public void close() {
    pool.close();
  }

  /** An open transaction. */
  public interface Transaction {
    /** A mapper whose statements belong to this transaction. */
    <M> M mapper(Class<M> type);
  }

  private record SessionTransaction(Database database, SqlSession session) implements Transaction {
    @Override
    public <M> M mapper(Class<M> type) {
      return database.mapper(session, type);
    }
  }

  /** A row with this primary or unique key is there already. Holds no value: it may be personal. */
  public static final class DuplicateKeyException extends RuntimeException {
    private final String key;

    private DuplicateKeyException(String key) {
      super("A row with the same " + key + " exists already");
      this.key = key;
    }

    /** Name of the key in the schema; {@code PRIMARY} for the primary key. */
    public String key() {
      return key;
    }
  }

  /** The row would belong to one that is not, or no longer, there. */
  public static final class MissingParentException extends RuntimeException {
    private MissingParentException() {
      super("A row that this one would belong to does not exist");
    }
  }
}
