package dev.jobwise.attack;

import static dev.jobwise.server.testing.Http2Bytes.concat;
import static dev.jobwise.server.testing.Http2Bytes.start;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds connections with heads, bodies and frames that arrive one byte at a time. */
final class SlowConnectionsAttack implements Attack {

  @Override
  public String name() {
    return "slow-connections";
  }

  @Override
  public void run(Target target, Duration length) throws InterruptedException {
    byte[] head = text("GET /health HTTP/1.1\r\nHost: a\r\nX: ");
    byte[] body =
        text("POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
    byte[] frame = concat(start(), new byte[] {0, 64, 0, 0});
    byte[][] beginnings = {head, body, frame};
    AtomicInteger next = new AtomicInteger();
    new Crowd(250, true, Duration.ofMillis(250))
        .speak(
            target,
            length,
            turn -> turn == 0 ? beginnings[next.getAndIncrement() % beginnings.length] : text("x"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
