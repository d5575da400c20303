package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_DRAINING;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.error.EarlyErrors;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Refuses new requests once the server is stopping, and knows when the current ones have ended.
 * Health checks still work and are not waited for, because their watchers never end.
 */
final class Drain implements DecoratingHttpServiceFunction {

  private final AtomicInteger underWay = new AtomicInteger();
  private final CompletableFuture<Void> drained = new CompletableFuture<>();
  private volatile boolean draining;

  /** Completes once no request is in progress. */
  CompletableFuture<Void> begin() {
    draining = true;
    endIfIdle();
    return drained;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest req)
      throws Exception {
    if (Health.isAskedBy(ctx)) {
      return delegate.serve(ctx, req);
    }
    // Count before checking the flag, so that no request slips through between the two.
    underWay.incrementAndGet();
    ctx.log().whenComplete().thenRun(this::over);
    return draining ? EarlyErrors.of(ctx, refusal()) : delegate.serve(ctx, req);
  }

  /** The error for requests that arrive, or are unfinished, when the server stops. */
  static AppException refusal() {
    return AppException.of(REASON_DRAINING);
  }

  private void over() {
    underWay.decrementAndGet();
    endIfIdle();
  }

  private void endIfIdle() {
    if (draining && underWay.get() == 0) {
      drained.complete(null);
    }
  }
}
