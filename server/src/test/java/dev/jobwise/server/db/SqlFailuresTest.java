package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFailuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1021 | Disk full (/tmp/x); waiting for someone to free some space... (errno: 28)",
        "1114 | The table 'writing_samples' is full",
        "1878 | Temporary file write failure.",
        "1206 | The total number of locks exceeds the lock table size",
        "1637 | Too many active concurrent transactions",
        "1290 | The MariaDB server is running with the --read-only option",
        "1036 | Table 'users' is read only",
        "3 | Error writing file './jobwise/x.ibd' (Errcode: 28 \"No space left on device\")",
        "1 | Can't create/write to file '../tmp/#sql' (Errcode: 28 \"No space left on device\")",
        "1026 | Error writing file 'x' (errno: 122 \"Disk quota exceeded\")",
        "1030 | Got error 28 \"No space left on device\" from storage engine InnoDB",
        "1030 | Got error 135 \"No more room in record file\" from storage engine InnoDB",
        "1180 | Got error 28 \"No space left on device\" during COMMIT",
        "1005 | Can't create table `x`.`y` (errno: 30 \"Read-only file system\")"
      })
  void databaseThatCannotWrite_isUnavailable(int code, String message) {
    assertThat(SqlFailures.takesNoWrites(new RuntimeException(failure(code, message)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1366 | Incorrect string value: 'errno: 28 No space left on device' for column `x`",
        "1062 | Duplicate entry 'error 28' for key 'email'",
        "1030 | Got error 122280 from storage engine InnoDB",
        "1146 | Table 'x' doesn't exist",
        "1406 | Data too long for column 'error 28'"
      })
  void otherErrors_areBugs_whateverTheyQuote(int code, String message) {
    assertThat(SqlFailures.takesNoWrites(failure(code, message))).isFalse();
  }

  @Test
  void statementThatWasEnded_isNoOutage() {
    SQLException ended = new SQLException("max_statement_time exceeded", "70100", 1969);
    assertThat(SqlFailures.isEnded(ended)).isTrue();
    assertThat(SqlFailures.isAway(ended)).isFalse();
  }

  @Test
  void errorOfTheServer_isNoOutage_whateverTheDriverCallsIt() {
    // So the driver reports a SIGNAL: by a class that is meant for connections.
    assertThat(SqlFailures.isAway(new SQLTransientConnectionException("a bug", "45000", 1644)))
        .isFalse();
    assertThat(SqlFailures.isAway(new SQLTransientConnectionException("no connection left")))
        .isTrue();
  }

  private static SQLException failure(int code, String message) {
    return new SQLException(message, "HY000", code);
  }
}
