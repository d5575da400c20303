package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When calls to a failing model fail at once, and when they are tried again. */
class BreakerTest {

  // Close to where the clock of the machine wraps around.
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
  private final Breaker breaker = new Breaker(nanos::get);

  @Test
  void failuresInARow_openIt() {
    fail(Breaker.MAX_FAILURES - 1);
    assertThat(breaker.closedFor()).isZero();

    fail(1);

    assertThat(breaker.closedFor()).isEqualTo(Breaker.PAUSE);
  }

  @Test
  void anAnswerBetween_keepsItClosed() {
    fail(Breaker.MAX_FAILURES - 1);
    breaker.answered();
    fail(Breaker.MAX_FAILURES - 1);

    assertThat(breaker.closedFor()).isZero();
  }

  @Test
  void open_letsOneCallThroughInEachPause() {
    fail(Breaker.MAX_FAILURES);
    nanos.addAndGet(Breaker.PAUSE.toNanos() - 1);
    assertThat(breaker.closedFor()).isEqualTo(Duration.ofNanos(1));

    nanos.addAndGet(1);

    assertThat(breaker.closedFor()).isZero();
    assertThat(breaker.closedFor()).isEqualTo(Breaker.PAUSE);
    nanos.addAndGet(Breaker.PAUSE.toNanos());
    assertThat(breaker.closedFor()).isZero();
  }

  @Test
  void aLook_takesNobodysTrial() {
    assertThat(breaker.peek()).isZero();
    fail(Breaker.MAX_FAILURES);
    assertThat(breaker.peek()).isEqualTo(Breaker.PAUSE);

    nanos.addAndGet(Breaker.PAUSE.toNanos());

    assertThat(breaker.peek()).isZero();
    assertThat(breaker.closedFor()).isZero();
    assertThat(breaker.peek()).isEqualTo(Breaker.PAUSE);
  }

  @Test
  void anAnswer_closesIt() {
    fail(Breaker.MAX_FAILURES);

    breaker.answered();

    assertThat(breaker.closedFor()).isZero();
    assertThat(breaker.closedFor()).isZero();
  }

  @Test
  void failuresThatComeLate_doNotKeepItOpenLonger() {
    fail(Breaker.MAX_FAILURES);
    nanos.addAndGet(Breaker.PAUSE.toNanos());
    fail(1);

    assertThat(breaker.closedFor()).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed();
    }
  }
}
