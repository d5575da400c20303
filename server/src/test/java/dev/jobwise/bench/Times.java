package dev.jobwise.bench;

import java.util.Arrays;
import java.util.Collection;

/** How long many calls took. */
final class Times {

  private final long[] sortedNanos;

  private Times(long[] sortedNanos) {
    this.sortedNanos = sortedNanos;
  }

  /**
   * @param nanos nanoseconds, in any order
   */
  static Times of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Times(sorted);
  }

  static Times of(Collection<Long> nanos) {
    return of(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  double p50() {
    return millis(0.50);
  }

  double p99() {
    return millis(0.99);
  }

  double max() {
    return millis(1);
  }

  /** The smallest value, in milliseconds, that this share of the calls did not exceed. */
  private double millis(double share) {
    int rank = (int) Math.ceil(share * sortedNanos.length);
    return sortedNanos[Math.max(0, rank - 1)] / 1e6;
  }
}
