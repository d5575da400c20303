package dev.jobwise.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a limited number of pieces of work at a time: when one ends, the next begins. */
final class Lanes {

  private static final long PATIENCE_MINUTES = 5;

  /** A piece of the work. */
  interface Work {
    /** Begins it; lanes and pieces are numbered from 0. */
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
   * Returns when all is done; fails if a piece did. The thread on which a piece ends begins the
   * next one: a thread for each lane would use a good part of a small machine.
   *
   * @param within time over which the lanes begin, evenly. If it is zero and all pieces take
   *     equally long, they stay in step, and each piece starts at the same time as all others.
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
