package dev.jobwise.server.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;

/** The connections, and the session settings that our SQL counts on with any server. */
final class ConnectionPool {

  /**
   * More connections than a small machine has work for, and few enough for many replicas to share
   * one server's default of 151.
   */
  static final int MAX_CONNECTIONS = 16;

  /** How long a caller waits for a connection before it hears that the database is away. */
  private static final int WAIT_MILLIS = 1_500;

  /** For each step of opening a connection, and for a pooled one to prove that it lives. */
  private static final int HANDSHAKE_MILLIS = 900;

  /**
   * Above the statement limit: only a server or network that is gone stays silent for longer. With
   * the wait for a connection it leaves a write its five seconds.
   */
  private static final int SILENCE_MILLIS = 3_500;

  /**
   * Times are UTC. Too long, too big or invalid values are errors, never truncated. Literals
   * compare byte by byte, as columns do. No statement runs for more than 3 s, or waits for a lock
   * for more than 2 s: a write must be answered within five, and may need a second attempt.
   */
  private static final String SESSION =
      "SET time_zone = '+00:00',"
          + " sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',"
          + " collation_connection = utf8mb4_nopad_bin,"
          + " max_statement_time = 3,"
          + " innodb_lock_wait_timeout = 2";

  private ConnectionPool() {}

  /** The way to the database, for {@link #open}. */
  static BreakableDataSource connections(DatabaseUrl url) {
    Properties options = new Properties();
    options.setProperty("connectTimeout", Integer.toString(HANDSHAKE_MILLIS));
    options.setProperty("socketTimeout", Integer.toString(SILENCE_MILLIS));
    // Parsed once for each connection; also spares the text of every value its quotes.
    options.setProperty("useServerPrepStmts", "true");
    // No statement of ours reads a local file, so no server may ask for one.
    options.setProperty("allowLocalInfile", "false");
    return new BreakableDataSource(url, options);
  }

  static HikariDataSource open(BreakableDataSource connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setDataSource(connections);
    config.setMaximumPoolSize(MAX_CONNECTIONS);
    // Made when asked for, and kept. To keep idle ones ready, the pool would try all through an
    // outage, at last once in five seconds: for so long it would not see the end of it.
    config.setMinimumIdle(0);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setValidationTimeout(HANDSHAKE_MILLIS);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(SESSION);
    return new HikariDataSource(config);
  }
}
