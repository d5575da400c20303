package dev.jobwise.server.common.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Waits after failures, on a clock that the test moves. */
class FailureCountsTest {

  // Close to where the clock of the machine wraps around.
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
  private final FailureCounts failures =
      new FailureCounts(5, Duration.ofSeconds(6), Duration.ofMinutes(3), nanos::get);

  @Test
  void fiveAreFree_thenWaitsDouble_upToAQuarterOfAnHour() {
    for (int i = 0; i < 5; i++) {
      assertThat(failures.untilNextTry("a")).isZero();
      failures.add("a");
    }
    assertThat(failures.untilNextTry("a")).isEqualTo(Duration.ofSeconds(6));

    pass(Duration.ofSeconds(4));
    assertThat(failures.untilNextTry("a")).isEqualTo(Duration.ofSeconds(2));
    pass(Duration.ofSeconds(2));
    assertThat(failures.untilNextTry("a")).isZero();
    failures.add("a");
    assertThat(failures.untilNextTry("a")).isEqualTo(Duration.ofSeconds(12));

    for (int i = 0; i < 20; i++) {
      failures.add("a");
    }
    assertThat(failures.untilNextTry("a")).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void silence_forgets_butKnockingDoesNot() {
    add("silent", 5);
    add("knocking", 5);
    pass(Duration.ofSeconds(5));
    failures.untilNextTry("knocking");
    pass(Duration.ofSeconds(1));
    add("knocking", 1);
    assertThat(failures.untilNextTry("knocking")).isGreaterThan(Duration.ofSeconds(11));

    pass(Duration.ofMinutes(15));

    add("silent", 4);
    assertThat(failures.untilNextTry("silent")).isZero();
    add("silent", 1);
    assertThat(failures.untilNextTry("silent")).isPositive();
  }

  @Test
  void whatIsForgiven_countsNoMore() {
    add("a", 5);
    add("b", 7);

    assertThat(failures.forgive("a")).isEqualTo(5);
    failures.forgive("b", 3);
    failures.forgive("nobody", 3);

    assertThat(failures.untilNextTry("a")).isZero();
    assertThat(failures.untilNextTry("b")).isZero();
    add("b", 1);
    assertThat(failures.untilNextTry("b")).isEqualTo(Duration.ofSeconds(6));
    assertThat(failures.forgive("nobody")).isZero();
  }

  @Test
  void zero_isNoLimit() {
    FailureCounts none =
        new FailureCounts(0, Duration.ofSeconds(6), Duration.ofMinutes(3), nanos::get);
    for (int i = 0; i < 100; i++) {
      none.add("a");
    }
    assertThat(none.untilNextTry("a")).isZero();
  }

  @Test
  void perMinute_mayComeAllAtOnceOrOneByOne() {
    FailureCounts some = FailureCounts.perMinute(300, nanos::get);
    for (int second = 0; second < 120; second++) {
      for (int i = 0; i < 5; i++) {
        assertThat(some.untilNextTry("steady")).isZero();
        some.add("steady");
      }
      pass(Duration.ofSeconds(1));
    }
    for (int i = 0; i < 300; i++) {
      assertThat(some.untilNextTry("burst")).isZero();
      some.add("burst");
    }
    assertThat(some.untilNextTry("burst")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void memory_isBounded() {
    add("a", 5);
    for (int i = 0; i < FailureCounts.MAX_CLIENTS; i++) {
      failures.add("client " + i);
    }
    assertThat(failures.untilNextTry("a")).isZero();
  }

  private void add(String client, int times) {
    for (int i = 0; i < times; i++) {
      failures.add(client);
    }
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
