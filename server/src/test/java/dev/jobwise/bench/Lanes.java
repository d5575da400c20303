package dev.jobwise.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Work that is done so many at a time: as one ends, the next begins. */
final class Lanes {

  private static final long PATIENCE_MINUTES = 3;

  private final IntFunction<CompletionStage<?>> work;
  private final int count;
  private final AtomicInteger begun = new AtomicInteger();

  private Lanes(int count, IntFunction<CompletionStage<?>> work) {
    this.count = count;
    this.work = work;
  }

  /**
   * Returns when all is done, or fails with the first that failed.
   *
   * @param within time within which the lanes begin, evenly; with none, and pieces that all take
   *     equally long, they would go on in step, and each piece would meet all others at its
   *     beginning
   * @param work begins a piece, which has a number from 0 on
   */
  static void run(int atOnce, int count, Duration within, IntFunction<CompletionStage<?>> work)
      throws Exception {
    Lanes all = new Lanes(count, work);
    List<CompletableFuture<Void>> ends = new ArrayList<>();
    for (int lane = 0; lane < atOnce; lane++) {
      CompletableFuture<Void> end = new CompletableFuture<>();
      ends.add(end);
      if (within.isZero()) {
        all.next(end);
      } else {
        Executor later =
            CompletableFuture.delayedExecutor(
                within.toNanos() * lane / atOnce, TimeUnit.NANOSECONDS, Runnable::run);
        later.execute(() -> all.next(end));
      }
    }
    CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
        .get(PATIENCE_MINUTES, TimeUnit.MINUTES);
  }

  private void next(CompletableFuture<Void> end) {
    int number = begun.getAndIncrement();
    if (number >= count) {
      end.complete(null);
      return;
    }
    work.apply(number)
        .whenComplete(
            (ok, failure) -> {
              if (failure == null) {
                next(end);
              } else {
                end.completeExceptionally(failure);
              }
            });
  }
}
