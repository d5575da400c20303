package dev.jobwise.server.transport.limit;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import com.linecorp.armeria.common.ContextAwareBlockingTaskExecutor;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.util.BlockingTaskExecutor;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.ServiceRequestContextWrapper;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.error.EarlyErrors;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Shares the blocking threads among users, or among addresses if there is no user. However many
 * requests one user sends at the same time, a few threads work on them and the rest wait, while
 * other users find free threads. The number that may wait is limited, because each request holds
 * memory until its turn. Must run after {@link Authentication}.
 */
public final class FairThreads implements DecoratingHttpServiceFunction {

  private final Map<Object, UserThreads> users = new ConcurrentHashMap<>();
  private final ScheduledExecutorService threads;
  private final int share;

  /**
   * @param share maximum number of threads that work for one user at the same time
   */
  public FairThreads(ScheduledExecutorService threads, int share) {
    this.threads = threads;
    this.share = share;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    Caller caller = Callers.of(ctx);
    Object owner = caller == null ? Clients.address(ctx) : caller.userId();
    UserThreads own =
        users.compute(
            owner,
            (id, known) -> (known == null ? new UserThreads(threads, share) : known).begin());
    ctx.log()
        .whenComplete()
        .thenRun(() -> users.computeIfPresent(owner, (id, known) -> known.end() ? null : known));
    if (own.isFull()) {
      return EarlyErrors.of(
          ctx, AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(Duration.ofSeconds(1)));
    }
    return delegate.serve(new Sharing(ctx, new RequestThreads(ctx, own, threads)), request);
  }

  /** A request whose blocking work takes turns with that of the same user's other requests. */
  private static final class Sharing extends ServiceRequestContextWrapper {

    private final BlockingTaskExecutor own;

    Sharing(ServiceRequestContext ctx, RequestThreads own) {
      super(ctx);
      this.own = BlockingTaskExecutor.of(own);
    }

    @Override
    public ContextAwareBlockingTaskExecutor blockingTaskExecutor() {
      return ContextAwareBlockingTaskExecutor.of(this, own);
    }
  }
}
