package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When calls to a failing model fail at once, and when they are tried again. */
class BreakerTest {

  // Close to where the clock of the machine wraps around.
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
  private final Breaker breaker =
      new Breaker(LlmFixtures.BREAKER_FAILURES, LlmFixtures.BREAKER_PAUSE, nanos::get);

  @Test
  void failuresInARow_openIt() {
    fail(LlmFixtures.BREAKER_FAILURES - 1);
    assertThat(breaker.closedFor()).isZero();

    fail(1);

    assertThat(breaker.closedFor()).isEqualTo(LlmFixtures.BREAKER_PAUSE);
  }

  @Test
  void anAnswerBetween_keepsItClosed() {
    fail(LlmFixtures.BREAKER_FAILURES - 1);
    breaker.answered();
    fail(LlmFixtures.BREAKER_FAILURES - 1);

    assertThat(breaker.closedFor()).isZero();
  }

  @Test
  void open_letsOneCallThroughInEachPause() {
    fail(LlmFixtures.BREAKER_FAILURES);
    nanos.addAndGet(LlmFixtures.BREAKER_PAUSE.toNanos() - 1);
    assertThat(breaker.closedFor()).isEqualTo(Duration.ofNanos(1));

    nanos.addAndGet(1);

    assertThat(breaker.closedFor()).isZero();
    assertThat(breaker.closedFor()).isEqualTo(LlmFixtures.BREAKER_PAUSE);
    nanos.addAndGet(LlmFixtures.BREAKER_PAUSE.toNanos());
    assertThat(breaker.closedFor()).isZero();
  }

  @Test
  void aLook_takesNobodysTrial() {
    assertThat(breaker.peek()).isZero();
    fail(LlmFixtures.BREAKER_FAILURES);
    assertThat(breaker.peek()).isEqualTo(LlmFixtures.BREAKER_PAUSE);

    nanos.addAndGet(LlmFixtures.BREAKER_PAUSE.toNanos());

    assertThat(breaker.peek()).isZero();
    assertThat(breaker.closedFor()).isZero();
    assertThat(breaker.peek()).isEqualTo(LlmFixtures.BREAKER_PAUSE);
  }

  @Test
  void anAnswer_closesIt() {
    fail(LlmFixtures.BREAKER_FAILURES);

    breaker.answered();

    assertThat(breaker.closedFor()).isZero();
    assertThat(breaker.closedFor()).isZero();
  }

  @Test
  void failuresThatComeLate_doNotKeepItOpenLonger() {
    fail(LlmFixtures.BREAKER_FAILURES);
    nanos.addAndGet(LlmFixtures.BREAKER_PAUSE.toNanos());
    fail(1);

    assertThat(breaker.closedFor()).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed();
    }
  }
}
