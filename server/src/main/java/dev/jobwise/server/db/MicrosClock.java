package dev.jobwise.server.db;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time in microseconds, as the database stores it, so that a response shows the time that is
 * read later. ({@link Clock#tick} could do this, but its {@code millis()} fails for ticks that
 * short.)
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
