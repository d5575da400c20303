package dev.jobwise.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Bodies of 2 MiB of the most expensive JSON: lists, names, depth, digits. */
final class JsonListAttack implements Attack {

  private static final int BYTES = 2 * 1024 * 1024 - 100;

  private static final List<String> BODIES =
      List.of(
          "{\"requirements\":[" + fill("\"\",") + "\"\"]}",
          "{\"requirements\":[" + fill("0,") + "0]}",
          "{\"x\":[" + fill("{},") + "{}]}",
          "{\"x\":[" + fill("[[]],") + "[]]}",
          "{" + names() + "\"title\":\"a\"}",
          fill("["),
          "{\"title\":" + fill("9") + "}",
          "{\"" + fill("k") + "\":0}");

  @Override
  public String name() {
    return "json-lists";
  }

  @Override
  public void run(Target target, Duration length) throws Exception {
    long end = System.nanoTime() + length.toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      byte[] body = BODIES.get(i % BODIES.size()).getBytes(StandardCharsets.UTF_8);
      String head =
          "POST /api/v1/jobs HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
              + target.token()
              + "\r\nContent-Length: "
              + body.length
              + "\r\n\r\n";
      try (Socket socket = target.connect()) {
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        socket.getInputStream().readAllBytes();
      } catch (IOException refused) {
        // The server may do that.
      }
    }
  }

  private static String fill(String piece) {
    return piece.repeat(BYTES / piece.length());
  }

  private static String names() {
    StringBuilder names = new StringBuilder(BYTES);
    for (int i = 0; names.length() < BYTES - 20; i++) {
      names.append('"').append(Integer.toString(i, 36)).append("\":0,");
    }
    return names.toString();
  }
}
