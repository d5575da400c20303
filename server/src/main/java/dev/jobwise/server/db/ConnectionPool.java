package dev.jobwise.server.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;

/** The connection pool, with the session settings that our SQL relies on with any server. */
final class ConnectionPool {

  /** How long a caller waits for a connection before it is told that the database is away. */
  private static final int WAIT_MILLIS = 1_500;

  /**
   * Limit for each step of opening a connection, and for a pooled one to prove that it is alive.
   */
  private static final int HANDSHAKE_MILLIS = 900;

  /**
   * Above the statement limit: only a server or network that is gone stays silent for longer.
   * Together with the wait for a connection, it leaves a write its five seconds.
   */
  private static final int SILENCE_MILLIS = 3_500;

  /**
   * Times are UTC. Values that are too long, too big or invalid are errors and never truncated.
   * Literals compare byte by byte, as columns do. No statement runs for more than 3 s or waits for
   * a lock for more than 2 s, because a write must be answered within five seconds and may need a
   * second attempt.
   */
  private static final String SESSION =
      "SET time_zone = '+00:00',"
          + " sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',"
          + " collation_connection = utf8mb4_nopad_bin,"
          + " max_statement_time = 3,"
          + " innodb_lock_wait_timeout = 2";

  private ConnectionPool() {}

  /** The connections to the database, for {@link #open}. */
  static BreakableDataSource connections(DatabaseUrl url) {
    Properties options = new Properties();
    options.setProperty("connectTimeout", Integer.toString(HANDSHAKE_MILLIS));
    options.setProperty("socketTimeout", Integer.toString(SILENCE_MILLIS));
    // Statements are parsed once per connection; values in them need no quoting either.
    options.setProperty("useServerPrepStmts", "true");
    // None of our statements reads a local file, so no server may ask for one.
    options.setProperty("allowLocalInfile", "false");
    return new BreakableDataSource(url, options);
  }

  static HikariDataSource open(BreakableDataSource connections, MeterRegistry meters) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setMetricRegistry(meters);
    config.setDataSource(connections);
    config.setMaximumPoolSize(Database.MAX_CONNECTIONS);
    // Connections are created on demand and kept. To keep idle ones ready, the pool would retry
    // throughout an outage, in the end only every five seconds, and would notice its end that late.
    config.setMinimumIdle(0);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setValidationTimeout(HANDSHAKE_MILLIS);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(SESSION);
    return new HikariDataSource(config);
  }
}
