package dev.jobwise.server.transport.limit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * One user's share of common threads: a limited number of tasks at the same time, the others in
 * order.
 */
final class UserThreads {

  /** Far more than anybody has waiting who reads the responses. */
  private static final int MAX_WAITING = 512;

  private final Executor threads;
  private final int share;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int running;
  private int requests;

  UserThreads(Executor threads, int share) {
    this.threads = threads;
    this.share = share;
  }

  /** Registers one more request that uses these threads. */
  synchronized UserThreads begin() {
    requests++;
    return this;
  }

  /**
   * Removes one request.
   *
   * @return whether it was the last one
   */
  synchronized boolean end() {
    requests--;
    return requests == 0;
  }

  /** Whether so many tasks wait that no more requests should be accepted. */
  synchronized boolean isFull() {
    return waiting.size() >= MAX_WAITING;
  }

  void execute(Runnable task) {
    synchronized (this) {
      if (running == share) {
        waiting.add(task);
        return;
      }
      running++;
    }
    start(task);
  }

  private void start(Runnable task) {
    try {
      threads.execute(
          () -> {
            try {
              task.run();
            } finally {
              next();
            }
          });
    } catch (RuntimeException refused) {
      next();
      throw refused;
    }
  }

  private void next() {
    Runnable task;
    synchronized (this) {
      task = waiting.poll();
      if (task == null) {
        running--;
        return;
      }
    }
    // Goes to the end of the common queue, behind everybody else's tasks.
    start(task);
  }
}
