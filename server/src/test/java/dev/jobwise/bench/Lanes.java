package dev.jobwise.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Work that is done so many at a time: as one ends, the next begins. */
final class Lanes {

  private static final long PATIENCE_MINUTES = 5;

  /** A piece of the work. */
  interface Work {
    /** Begins it; lanes and pieces have numbers from 0 on. */
    CompletionStage<?> begin(int lane, int piece);
  }

  private final Work work;
  private final int count;
  private final AtomicInteger begun = new AtomicInteger();

  private Lanes(int count, Work work) {
    this.count = count;
    this.work = work;
  }

  /**
   * Returns when all is done; fails if a piece did. The threads on which pieces end begin the next:
   * a thread for each lane would take a good part of a small machine.
   *
   * @param within time within which the lanes begin, evenly; with none, and pieces that all take
   *     equally long, they would go on in step, and each piece would meet all others at its
   *     beginning
   */
  static void run(int atOnce, int count, Duration within, Work work) throws Exception {
    Lanes all = new Lanes(count, work);
    List<CompletableFuture<Void>> ends = new ArrayList<>();
    for (int i = 0; i < atOnce; i++) {
      int lane = i;
      CompletableFuture<Void> end = new CompletableFuture<>();
      ends.add(end);
      if (within.isZero()) {
        all.next(lane, end);
      } else {
        Executor later =
            CompletableFuture.delayedExecutor(
                within.toNanos() * lane / atOnce, TimeUnit.NANOSECONDS, Runnable::run);
        later.execute(() -> all.next(lane, end));
      }
    }
    CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
        .get(PATIENCE_MINUTES, TimeUnit.MINUTES);
  }

  private void next(int lane, CompletableFuture<Void> end) {
    int piece = begun.getAndIncrement();
    if (piece >= count) {
      end.complete(null);
      return;
    }
    work.begin(lane, piece)
        .whenComplete(
            (ok, failure) -> {
              if (failure == null) {
                next(lane, end);
              } else {
                end.completeExceptionally(failure);
              }
            });
  }
}
