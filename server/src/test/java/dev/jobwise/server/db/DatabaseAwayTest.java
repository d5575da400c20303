package dev.jobwise.server.db;

import static dev.jobwise.errors.v1.Reason.REASON_DATABASE_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.testing.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing listens on the port of these tests. */
@Timeout(20)
@Slow
class DatabaseAwayTest {

  private final DatabaseUrl nowhere;

  DatabaseAwayTest() {
    nowhere = DatabaseUrl.parse("mariadb://somebody:s3cret@127.0.0.1:1/jobs");
  }

  @Test
  void calls_answerUnavailable() {
    try (Database database = Database.open(nowhere)) {
      assertThatThrownBy(() -> database.with(NoteMapper.class, NoteMapper::ids))
          .isInstanceOfSatisfying(AppException.class, DatabaseAwayTest::isUnavailable);
      assertThatThrownBy(() -> database.inTransaction(tx -> tx.mapper(NoteMapper.class).ids()))
          .isInstanceOfSatisfying(AppException.class, DatabaseAwayTest::isUnavailable);
      assertThat(database.isReachable()).isFalse();
    }
  }

  @Test
  void migrations_stopTheStart_inOneLineWithoutThePassword() {
    assertThatThrownBy(() -> Migrations.run(nowhere))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageStartingWith("The database " + nowhere + " cannot be used: ")
        .hasMessageNotContaining("s3cret")
        .hasMessageNotContaining("\n");
  }

  private static void isUnavailable(AppException failure) {
    assertThat(failure.reason()).isEqualTo(REASON_DATABASE_UNAVAILABLE);
    assertThat(failure).hasMessage("The database is unavailable. Please try again later.");
  }
}
