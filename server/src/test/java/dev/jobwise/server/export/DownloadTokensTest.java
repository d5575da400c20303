package dev.jobwise.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DownloadTokensTest {

  private final TestClock clock = new TestClock(Instant.parse("2026-11-20T09:30:00Z"));
  private final DownloadTokens tokens = new DownloadTokens(new byte[32], clock);

  @Test
  void token_opensItsFileForAnHour() {
    String token = tokens.issue(7, "a-file");

    assertThat(tokens.verify(token, "a-file")).hasValue(7);

    clock.advance(Duration.ofMinutes(59));
    assertThat(tokens.verify(token, "a-file")).hasValue(7);

    clock.advance(Duration.ofMinutes(1));
    assertThat(tokens.verify(token, "a-file")).isEmpty();
  }

  @Test
  void token_opensNothingElse() {
    String token = tokens.issue(7, "a-file");
    byte[] otherSecret = new byte[32];
    otherSecret[0] = 1;

    assertThat(tokens.verify(token, "another-file")).isEmpty();
    assertThat(tokens.verify(token.replaceFirst("7", "8"), "a-file")).isEmpty();
    assertThat(tokens.verify(token + "x", "a-file")).isEmpty();
    assertThat(tokens.verify("", "a-file")).isEmpty();
    assertThat(new DownloadTokens(otherSecret, clock).verify(token, "a-file")).isEmpty();
  }
}
