package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DatabaseHealthTest {

  private final AtomicLong nanos = new AtomicLong(-5);

  @Test
  void workWithoutAnAnswer_isStuck() {
    DatabaseHealth health = new DatabaseHealth(DatabaseHealthTest::refuse, () -> {}, nanos::get);
    health.begin();

    for (int i = 0; i < 5; i++) {
      pass(100);
      assertThat(health.isStuck()).isFalse();
    }
    pass(1);

    assertThat(health.isStuck()).isTrue();
  }

  @Test
  void slowWorkOfADatabaseThatAnswersOthers_isStuckOnlyLater() {
    DatabaseHealth health = new DatabaseHealth(DatabaseHealthTest::refuse, () -> {}, nanos::get);
    health.begin();

    for (int i = 0; i < 15; i++) {
      pass(100);
      health.answered();
      assertThat(health.isStuck()).isFalse();
    }
    pass(1);

    assertThat(health.isStuck()).isTrue();
  }

  @Test
  void machineThatStoodStill_countsAgainstNobody() {
    DatabaseHealth health = new DatabaseHealth(DatabaseHealthTest::refuse, () -> {}, nanos::get);
    health.begin();

    pass(60_000);

    assertThat(health.isStuck()).isFalse();
  }

  @Test
  void probeThatFailedInAStandstill_isRepeated() throws Exception {
    AtomicInteger probes = new AtomicInteger();
    CountDownLatch broken = new CountDownLatch(1);
    DatabaseHealth health =
        new DatabaseHealth(
            () -> {
              if (probes.incrementAndGet() == 1) {
                pass(60_000);
              }
              throw new SQLException("no answer");
            },
            broken::countDown,
            nanos::get);
    health.start();

    health.failed("a lost connection");

    assertThat(broken.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(probes).hasValueGreaterThanOrEqualTo(2);
    assertThat(health.isAway()).isTrue();
    health.close();
  }

  private void pass(long millis) {
    nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private static Connection refuse() throws SQLException {
    throw new SQLException("nobody asks in this test");
  }
}
