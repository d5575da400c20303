package dev.jobwise.server.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Measures the processor time of this thread, which other work on the machine does not affect. */
public final class Effort {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How much longer we make a text, to see whether the work grows in proportion. */
  private static final int TIMES = 8;

  /** Far from 8, which quadratic work takes, and from 1, around which linear work varies. */
  private static final double MOST_PER_CHARACTER = 3;

  /** Below this, the clock and the compiler dominate the measurement. */
  private static final long TOO_LITTLE_NANOS = 20_000_000;

  /** Of work that seems too slow. */
  private static final int MEASUREMENTS = 4;

  private Effort() {}

  /** Processor time of one run. */
  public static long nanosOf(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  /** The minimum of a few runs, of fewer if it is soon small. */
  private static long leastNanosOf(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 2 && least > TOO_LITTLE_NANOS; i++) {
      least = Math.min(least, nanosOf(work));
    }
    return least;
  }

  /**
   * Fails if a text of {@code length} chars takes longer than {@code most}, or more than its share
   * compared to a text of an eighth of that length. A machine that hosts others has moments in
   * which everything is slow: work that is too slow in truth is so each time.
   *
   * @param text returns a text of any length
   */
  public static void isLinear(
      String what, IntFunction<String> text, int length, Duration most, Consumer<String> reader) {
    String problem = problem(text, length, most, reader);
    for (int again = 1; problem != null && again < MEASUREMENTS; again++) {
      problem = problem(text, length, most, reader);
    }
    if (problem != null) {
      // Written by hand, because the commands that measure have no assertion library.
      throw new AssertionError(what + " takes " + problem);
    }
  }

  /** Null if there is none. */
  private static String problem(
      IntFunction<String> text, int length, Duration most, Consumer<String> reader) {
    String whole = text.apply(length);
    // Once: what seems too slow is measured again.
    long nanos = nanosOf(() -> reader.accept(whole));
    if (nanos >= most.toNanos()) {
      return Duration.ofNanos(nanos).toString();
    }
    if (nanos <= TOO_LITTLE_NANOS) {
      return null;
    }
    String part = text.apply(length / TIMES);
    long nanosOfPart = Math.max(leastNanosOf(() -> reader.accept(part)), TOO_LITTLE_NANOS / TIMES);
    double growth = (double) nanos / nanosOfPart / TIMES;
    return growth < MOST_PER_CHARACTER ? null : growth + " times as long a character";
  }
}
