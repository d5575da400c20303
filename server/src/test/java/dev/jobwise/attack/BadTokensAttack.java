package dev.jobwise.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Sends requests without a valid token as fast as it can: none, a forged one, a changed one, a huge
 * one.
 */
final class BadTokensAttack implements Attack {

  /** Requests sent together; their responses fill no buffer. */
  private static final int TOGETHER = 20;

  @Override
  public String name() {
    return "bad-tokens";
  }

  @Override
  public void run(Target target, Duration length) {
    String good = target.token();
    List<String> tokens =
        List.of(
            "",
            "eyJhbGciOiJub25lIn0.e30.",
            good.substring(0, good.length() - 2),
            good.replace('.', '-'),
            "A".repeat(6000));
    long end = System.nanoTime() + length.toNanos();
    while (System.nanoTime() < end) {
      ask(target, tokens, end);
    }
  }

  private static void ask(Target target, List<String> tokens, long end) {
    try (Socket socket = target.connect()) {
      socket.setSoTimeout(1000);
      InputStream answers = socket.getInputStream();
      byte[] buffer = new byte[64 * 1024];
      for (int i = 0; System.nanoTime() < end; i++) {
        socket.getOutputStream().write(request(tokens.get(i % tokens.size())));
        if (i % TOGETHER == 0 && answers.read(buffer) < 0) {
          return;
        }
        while (answers.available() > 0) {
          answers.read(buffer);
        }
      }
    } catch (IOException closed) {
      Thread.onSpinWait(); // that is the server's right
    }
  }

  private static byte[] request(String token) {
    return """
        GET /api/v1/auth/me HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        \r
        """
        .formatted(token)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
