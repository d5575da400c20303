package dev.jobwise.server.db;

import dev.jobwise.server.common.Causes;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classifies SQL errors. Codes: mariadb.com/kb/en/mariadb-error-codes. */
final class SqlFailures {

  private static final int DUPLICATE_KEY = 1062;
  private static final int MISSING_PARENT = 1452;

  /** The value comes before the key and may contain anything, so this matches from the end. */
  private static final Pattern KEY_NAME = Pattern.compile("for key '([^']*)'\\s*$");

  /**
   * Deadlock victim (also a lost certification in a Galera cluster), lock wait timeout, and a row
   * that changed since our snapshot (innodb_snapshot_isolation, on by default from 11.6).
   */
  private static final Set<Integer> LOST_RACE = Set.of(1213, 1205, 1020);

  /**
   * Too many connections, shutdown in progress, out of memory for a connection, statement or
   * connection killed, statement timeout.
   */
  private static final Set<Integer> AWAY = Set.of(1040, 1053, 1135, 1203, 1226, 1927);

  /**
   * Disk full (1021, and 20 of its file layer), table space full, temporary file not written, lock
   * table full, no room for another transaction's undo log.
   */
  private static final Set<Integer> NO_ROOM = Set.of(20, 1021, 1114, 1206, 1637, 1878);

  /** A server, a table or an engine that accepts no writes for now. */
  private static final Set<Integer> READ_ONLY = Set.of(1036, 1290, 1836);

  /**
   * Errors that quote a system error: of creating a file (1, 1004, 1005, 1006), opening it (1016)
   * or writing it (3, 1026), of the engine (1030), or of a commit or rollback (1180, 1181).
   */
  private static final Set<Integer> QUOTES_SYSTEM =
      Set.of(1, 3, 1004, 1005, 1006, 1016, 1026, 1030, 1180, 1181);

  /**
   * File too big (27), no space (28), read-only file system (30), quota (122), and the engine's own
   * for a full file (135, 136, 189).
   */
  private static final Pattern FULL_DISK =
      Pattern.compile(
          "(?i)\\b(?:errno|errcode|error)\\W{1,3}(?:27|28|30|122|135|136|189)\\b"
              + "|No space left|quota exceeded|Read-only file system|disk full");

  /**
   * A statement that somebody killed, or that ran for too long. The database as a whole answers.
   */
  private static final Set<Integer> STATEMENT_ENDED = Set.of(1317, 1969);

  private SqlFailures() {}

  /** The name of the key that a row already has; null if something else failed. */
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
        && !STATEMENT_ENDED.contains(sql.getErrorCode())
        && (sql.getErrorCode() <= 0 && isOfTheConnection(sql)
            || AWAY.contains(sql.getErrorCode())
            || sql.getSQLState() != null && sql.getSQLState().startsWith("08"));
  }

  /** The driver uses this class for every server error whose SQLSTATE it does not know. */
  private static boolean isOfTheConnection(SQLException sql) {
    return sql instanceof SQLTransientConnectionException
        || sql instanceof SQLNonTransientConnectionException
        || sql instanceof SQLTimeoutException;
  }

  /** Whether the connection broke, or none could be opened: the server itself has said nothing. */
  static boolean isLost(Throwable failure) {
    SQLException sql = find(failure);
    return isAway(failure) && sql.getErrorCode() <= 0;
  }

  /** Whether somebody else, or a limit, ended the statement. */
  static boolean isEnded(Throwable failure) {
    SQLException sql = find(failure);
    return sql != null && STATEMENT_ENDED.contains(sql.getErrorCode());
  }

  /**
   * Whether the database can't write at the moment, mostly because its disk is full. Reads may
   * still work.
   */
  static boolean takesNoWrites(Throwable failure) {
    SQLException sql = find(failure);
    if (sql == null) {
      return false;
    }
    int code = sql.getErrorCode();
    return NO_ROOM.contains(code)
        || READ_ONLY.contains(code)
        // Only for these codes: other messages quote values, which may contain anything.
        || QUOTES_SYSTEM.contains(code) && FULL_DISK.matcher(sql.getMessage()).find();
  }

  /** For logs: what failed and why, without the statement. */
  static String describe(Throwable failure) {
    SQLException sql = find(failure);
    Throwable root = Causes.root(sql);
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
