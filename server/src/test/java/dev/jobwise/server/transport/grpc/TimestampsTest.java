package dev.jobwise.server.transport.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimestampsTest {

  @Test
  void of_isInWholeSeconds() {
    assertThat(Timestamps.of(Instant.parse("2026-11-01T10:00:00.999999Z")))
        .isEqualTo(Timestamps.of(Instant.parse("2026-11-01T10:00:00Z")));
  }
}
