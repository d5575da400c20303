package dev.jobwise.server.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections, and the session settings that our SQL counts on with any server. */
final class Pool {

  /**
   * More connections than a small machine has work for, and few enough for many replicas to share
   * one server's default of 151.
   */
  static final int MAX_CONNECTIONS = 16;

  /** How long a caller waits for a connection before it hears that the database is away. */
  private static final int WAIT_MILLIS = 3_000;

  /**
   * Times are UTC. Too long, too big or invalid values are errors, never truncated. Literals
   * compare byte by byte, as columns do. No statement runs for more than 10 s, or waits for a lock
   * for more than 5 s: no caller waits that long.
   */
  private static final String SESSION =
      "SET time_zone = '+00:00',"
          + " sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',"
          + " collation_connection = utf8mb4_nopad_bin,"
          + " max_statement_time = 10,"
          + " innodb_lock_wait_timeout = 5";

  private Pool() {}

  static HikariDataSource open(DatabaseUrl url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(url.jdbcUrl());
    config.setUsername(url.user());
    config.setPassword(url.password());
    config.setMaximumPoolSize(MAX_CONNECTIONS);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setValidationTimeout(2_000);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(SESSION);
    config.addDataSourceProperty("connectTimeout", "2000");
    // Above the statement limit: only a server or network that is gone stays silent for longer.
    config.addDataSourceProperty("socketTimeout", "15000");
    // Parsed once for each connection; also spares the text of every value its quotes.
    config.addDataSourceProperty("useServerPrepStmts", "true");
    // No statement of ours reads a local file, so no server may ask for one.
    config.addDataSourceProperty("allowLocalInfile", "false");
    return new HikariDataSource(config);
  }
}
