package dev.jobwise.server.common;

import java.time.Duration;

/**
 * A point on the monotonic clock by which work must be done.
 *
 * @param total the whole time that was given, as error texts name it
 * @param endNanos the end, on the scale of {@link System#nanoTime()}
 */
public record Deadline(Duration total, long endNanos) {

  public static Deadline after(Duration total) {
    return new Deadline(total, System.nanoTime() + total.toNanos());
  }

  /** An earlier deadline for a part of the work: at most {@code limit} from now. */
  public Deadline atMost(Duration limit) {
    long end = Math.min(endNanos, System.nanoTime() + limit.toNanos());
    return new Deadline(total, end);
  }

  /** Time left; zero or less once it has passed. */
  public Duration remaining() {
    return Duration.ofNanos(endNanos - System.nanoTime());
  }

  public boolean hasPassed() {
    return endNanos - System.nanoTime() <= 0;
  }
}
