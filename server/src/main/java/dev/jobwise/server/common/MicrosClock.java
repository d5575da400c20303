package dev.jobwise.server.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time in microseconds, as the database keeps it: what is answered now is what will be read
 * later. ({@link Clock#tick} could do it, but its {@code millis()} fails for ticks that short.)
 */
public final class MicrosClock extends Clock {

  @Override
  public Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("times are UTC");
  }
}
