package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConnectionRateTest {

  private final AtomicLong clock = new AtomicLong();
  private final ConnectionRate rate = new ConnectionRate(clock::get);

  @Test
  void burst_isFree() {
    for (int i = 0; i < ConnectionRate.BURST; i++) {
      assertThat(rate.isExceeded()).isFalse();
    }
    assertThat(rate.isExceeded()).isTrue();
  }

  @Test
  void time_givesRoomBack() {
    for (int i = 0; i <= ConnectionRate.BURST; i++) {
      rate.isExceeded();
    }
    clock.addAndGet(Duration.ofSeconds(1).toNanos());
    for (int i = 0; i < ConnectionRate.PER_SECOND; i++) {
      assertThat(rate.isExceeded()).isFalse();
    }
    assertThat(rate.isExceeded()).isTrue();
  }
}
