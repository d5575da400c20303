package dev.jobwise.server.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what nobody tells of, and fails in time: a loop of its own could go on for ever. */
public final class Await {

  /** Far longer than anything takes, also beside other tests on a busy machine. */
  private static final int SECONDS = 20;

  private Await() {}

  /** Returns once the condition holds; fails after 20 seconds. */
  public static void until(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    try {
      while (!condition.call()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("not within " + SECONDS + " s: " + what);
        }
        TimeUnit.MILLISECONDS.sleep(2);
      }
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
