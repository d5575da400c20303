package dev.jobwise.server.common.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Requests per minute, on a clock that the test moves. */
class RateLimitTest {

  // Close to where the clock of the machine wraps around.
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
  private final RateLimit counts = new RateLimit(3, nanos::get);

  @Test
  void aMinutesRequests_mayComeAtOnce_thenOneInTwentySeconds() {
    use(3);
    assertThat(counts.count("a")).isEqualTo(Duration.ofSeconds(20));
    // Who is refused does not wait longer for having asked.
    assertThat(counts.count("a")).isEqualTo(Duration.ofSeconds(20));

    nanos.addAndGet(Duration.ofSeconds(20).toNanos());

    use(1);
    assertThat(counts.count("a")).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void silence_restoresNoMoreThanAMinutesRequests() {
    use(1);
    nanos.addAndGet(Duration.ofHours(1).toNanos());

    use(3);
    assertThat(counts.count("a")).isPositive();
  }

  @Test
  void clients_countByThemselves() {
    use(3);

    assertThat(counts.count("b")).isZero();
  }

  @Test
  void memory_isBounded_andTheSilentAreForgotten() {
    use(3);
    counts.count("b");
    counts.count("b");
    for (int i = 0; i < RateLimit.MAX_CLIENTS - 2; i++) {
      counts.count("client " + i);
    }
    assertThat(counts.count("b")).isZero();
    counts.count("one more");

    assertThat(counts.count("b")).isPositive();
    use(3);
  }

  private void use(int requests) {
    for (int i = 0; i < requests; i++) {
      assertThat(counts.count("a")).isZero();
    }
  }
}
