package dev.jobwise.server.db;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of failure a thrown SQL error is. Codes: mariadb.com/kb/en/mariadb-error-codes. */
final class SqlFailures {

  private static final int DUPLICATE_KEY = 1062;
  private static final int MISSING_PARENT = 1452;

  /** The value comes before it, and may hold anything, so this reads from the end. */
  private static final Pattern KEY_NAME = Pattern.compile("for key '([^']*)'\\s*$");

  /**
   * Deadlock victim (also a lost certification in a Galera cluster), lock wait timeout, and a row
   * that changed since our snapshot (innodb_snapshot_isolation, on by default from 11.6).
   */
  private static final Set<Integer> LOST_RACE = Set.of(1213, 1205, 1020);

  /**
   * Too many connections, shutdown in progress, out of memory for a connection, connection killed,
   * statement timeout.
   */
  private static final Set<Integer> AWAY = Set.of(1040, 1053, 1135, 1203, 1226, 1927, 1969);

  private SqlFailures() {}

  /** The name of the key that a row has already; null where that is not what failed. */
  static String duplicateKey(Throwable failure) {
    SQLException sql = find(failure);
    if (sql == null || sql.getErrorCode() != DUPLICATE_KEY) {
      return null;
    }
    Matcher name = KEY_NAME.matcher(sql.getMessage());
    return name.find() ? name.group(1) : "key";
  }

  /** Whether a foreign key found no row to refer to. */
  static boolean isMissingParent(Throwable failure) {
    SQLException sql = find(failure);
    return sql != null && sql.getErrorCode() == MISSING_PARENT;
  }

  static boolean isLostRace(Throwable failure) {
    SQLException sql = find(failure);
    return sql != null && LOST_RACE.contains(sql.getErrorCode());
  }

  static boolean isAway(Throwable failure) {
    SQLException sql = find(failure);
    return sql != null
        && (sql instanceof SQLTransientConnectionException
            || sql instanceof SQLNonTransientConnectionException
            || sql instanceof SQLTimeoutException
            || AWAY.contains(sql.getErrorCode())
            || sql.getSQLState() != null && sql.getSQLState().startsWith("08"));
  }

  /** For logs: what failed and why, without the statement. */
  static String describe(Throwable failure) {
    SQLException sql = find(failure);
    Throwable root = sql;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root == sql ? sql.getMessage() : sql.getMessage() + ": " + root.getMessage();
  }

  /** The outermost SQL error: the pool's own errors carry the driver's as their cause. */
  private static SQLException find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
