package dev.jobwise.server.db.backup;

import dev.jobwise.server.common.file.PrivateFiles;
import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Restores a backup: its tables to an empty database, its other files to the data directory. It
 * overwrites nothing.
 */
public final class Restore {

  private Restore() {}

  /**
   * Restores to the embedded database of a data directory, which must have none.
   *
   * @return the number of rows
   * @throws BackupException if the backup is damaged, or something would be overwritten; nothing
   *     has changed then
   */
  public static long toDirectory(Path backup, Path data) {
    BackupFiles files = BackupFiles.check(backup);
    if (EmbeddedMariaDb.isIn(data)) {
      throw new BackupException(
          "There is a database in "
              + data.toAbsolutePath()
              + " already: move it away, or set JOBWISE_DATA_DIR to another directory");
    }
    checkKey(files, backup, data);
    long[] rows = new long[1];
    EmbeddedMariaDb.create(data, url -> rows[0] = load(files, backup, url, data));
    return rows[0];
  }

  /**
   * Restores to another database, which must be empty.
   *
   * @param data gets the key of access tokens and the mails
   * @return the number of rows
   * @throws BackupException as {@link #toDirectory}
   */
  public static long toDatabase(Path backup, DatabaseUrl url, Path data) {
    BackupFiles files = BackupFiles.check(backup);
    checkKey(files, backup, data);
    return load(files, backup, url, data);
  }

  private static long load(BackupFiles files, Path backup, DatabaseUrl url, Path data) {
    try (Connection connection =
        DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
      if (!tables(connection).isEmpty()) {
        throw new BackupException("The database " + url + " is not empty: restore to a new one");
      }
      try (BufferedReader script = BackupFiles.openSql(backup.resolve(BackupFiles.SQL))) {
        long rows = SqlScript.run(script, connection);
        copy(files, backup, data);
        return rows;
      } catch (IOException | SQLException failure) {
        drop(connection);
        throw new BackupException("The backup could not be restored to " + url, failure);
      }
    } catch (SQLException failure) {
      throw new BackupException("The database " + url + " cannot be used", failure);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW TABLES")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** The database was empty, so all that is in it now is half a restore. */
  private static void drop(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (String table : tables(connection)) {
        statement.execute("DROP TABLE `" + table + "`");
      }
    }
  }

  private static void checkKey(BackupFiles files, Path backup, Path data) {
    Path key = data.resolve(BackupFiles.JWT_SECRET);
    try {
      if (files.files().containsKey(BackupFiles.JWT_SECRET)
          && Files.exists(key)
          && Files.mismatch(key, backup.resolve(BackupFiles.JWT_SECRET)) != -1) {
        throw new BackupException(
            "There is another key of access tokens in "
                + key.toAbsolutePath()
                + ": move it away, or set JOBWISE_DATA_DIR to another directory");
      }
    } catch (IOException unreadable) {
      throw new BackupException("The key of access tokens cannot be read", unreadable);
    }
  }

  private static void copy(BackupFiles files, Path backup, Path data) throws IOException {
    for (String name : files.files().keySet()) {
      Path target = data.resolve(name);
      if (!name.equals(BackupFiles.SQL) && !Files.exists(target)) {
        PrivateFiles.createDirectories(target.getParent());
        PrivateFiles.copy(backup.resolve(name), target);
      }
    }
  }
}
