package dev.jobwise.attack;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Queries with very many parameters, with bytes that are not text, and of any length. */
final class QueryAttack implements Attack {

  private static final List<String> QUERIES =
      List.of(
          "&a=b".repeat(900),
          "%FF".repeat(1_200),
          "%",
          "limit=" + "9".repeat(3_500),
          "&".repeat(3_800),
          "&a=b".repeat(100_000));

  @Override
  public String name() {
    return "queries";
  }

  @Override
  public void run(Target target, Duration length) throws Exception {
    long end = System.nanoTime() + length.toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      String request =
          "GET /api/v1/jobs?"
              + QUERIES.get(i % QUERIES.size())
              + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
              + target.token()
              + "\r\n\r\n";
      try (Socket socket = target.connect()) {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().readAllBytes();
      } catch (IOException refused) {
        // The server may do that.
      }
    }
  }
}
