package dev.jobwise.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Not an attack but the baseline: one client that reads its jobs as fast as it gets them. */
final class HonestReads implements Attack {

  @Override
  public String name() {
    return "honest-reads";
  }

  @Override
  public void run(Target target, Duration length) throws IOException {
    byte[] request =
        ("GET /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + target.token()
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    long end = System.nanoTime() + length.toNanos();
    try (Socket socket = target.connect()) {
      InputStream in = socket.getInputStream();
      byte[] answer = new byte[1 << 16];
      while (System.nanoTime() < end) {
        socket.getOutputStream().write(request);
        if (in.read(answer) < 0) {
          throw new IOException("the server closed the connection");
        }
      }
    }
  }
}
