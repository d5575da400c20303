package dev.jobwise.server.db.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs what {@code mariadb-dump} has written, statement by statement. It escapes line breaks within
 * values, so a statement ends where a line ends with a semicolon.
 */
final class SqlScript {

  private SqlScript() {}

  /**
   * Runs all statements.
   *
   * @return the number of rows inserted
   * @throws IOException if the script is cut short
   */
  static long run(BufferedReader script, Connection connection) throws IOException, SQLException {
    long rows = 0;
    StringBuilder sql = new StringBuilder();
    try (Statement statement = connection.createStatement()) {
      for (String line = script.readLine(); line != null; line = script.readLine()) {
        if (sql.isEmpty() && isNoStatement(line)) {
          continue;
        }
        sql.append(line).append('\n');
        if (line.endsWith(";")) {
          statement.execute(sql.toString());
          rows += Math.max(0, statement.getUpdateCount());
          sql.setLength(0);
        }
      }
    }
    if (!sql.isEmpty()) {
      throw new IOException("the script ends within a statement");
    }
    return rows;
  }

  /** The long number marks an order to the command line client, which no server obeys. */
  private static boolean isNoStatement(String line) {
    return line.isBlank() || line.startsWith("--") || line.startsWith("/*M!999999");
  }
}
