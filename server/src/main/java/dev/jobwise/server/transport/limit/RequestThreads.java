package dev.jobwise.server.transport.limit;

import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.transport.caller.Clients;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The blocking threads as one request sees them. Its tasks take turns with those of the same user's
 * other requests, and are skipped once the request has its response or its sender has disconnected.
 */
final class RequestThreads extends AbstractExecutorService implements ScheduledExecutorService {

  private final ServiceRequestContext ctx;
  private final UserThreads user;
  private final ScheduledExecutorService threads;

  /**
   * @param threads the threads that the user has a share of
   */
  RequestThreads(ServiceRequestContext ctx, UserThreads user, ScheduledExecutorService threads) {
    this.ctx = ctx;
    this.user = user;
    this.threads = threads;
  }

  @Override
  public void execute(Runnable task) {
    user.execute(
        () -> {
          if (Clients.isGone(ctx)) {
            completeLog();
          } else {
            task.run();
          }
        });
  }

  /**
   * A call that never began does not complete its log. The request would count as in progress for
   * ever: a stop would wait for it, and neither the metrics nor the log would show it.
   */
  private void completeLog() {
    ctx.logBuilder().requestContent(null, null);
    ctx.logBuilder().responseContent(null, null);
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
