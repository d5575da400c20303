package dev.jobwise.server.transport;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * One user's share of common threads: so many tasks at the same time, the others in their order.
 */
final class UserThreads extends AbstractExecutorService implements ScheduledExecutorService {

  /** Far more than anybody has waiting who reads the answers. */
  private static final int MOST_WAITING = 512;

  private final ScheduledExecutorService threads;
  private final int share;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int running;
  private int requests;

  UserThreads(ScheduledExecutorService threads, int share) {
    this.threads = threads;
    this.share = share;
  }

  /** One more request uses these threads. */
  synchronized UserThreads begin() {
    requests++;
    return this;
  }

  /**
   * One request less.
   *
   * @return whether it was the last
   */
  synchronized boolean end() {
    requests--;
    return requests == 0;
  }

  /** Whether so much is waiting that no more requests should be taken. */
  synchronized boolean isFull() {
    return waiting.size() >= MOST_WAITING;
  }

  @Override
  public void execute(Runnable task) {
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
    // To the end of the common queue, behind everybody else's.
    start(task);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return threads.schedule(() -> execute(task), delay, unit);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    return threads.schedule(task, delay, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long delay, long period, TimeUnit unit) {
    return threads.scheduleAtFixedRate(task, delay, period, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long delay, long pause, TimeUnit unit) {
    return threads.scheduleWithFixedDelay(task, delay, pause, unit);
  }

  @Override
  public void shutdown() {
    throw new UnsupportedOperationException("the threads belong to all users");
  }

  @Override
  public List<Runnable> shutdownNow() {
    throw new UnsupportedOperationException("the threads belong to all users");
  }

  @Override
  public boolean isShutdown() {
    return threads.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return threads.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return threads.awaitTermination(timeout, unit);
  }
}
