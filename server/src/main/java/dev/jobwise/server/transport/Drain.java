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
 * Turns new requests away once the server is about to stop, and knows when those under way are
 * over. Health can still be asked, and is not waited for: its watchers never end.
 */
final class Drain implements DecoratingHttpServiceFunction {

  private final AtomicInteger underWay = new AtomicInteger();
  private final CompletableFuture<Void> drained = new CompletableFuture<>();
  private volatile boolean draining;

  /** Completes once no request is under way. */
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
    // Counted before the look at the flag, so that no request slips through between the two.
    underWay.incrementAndGet();
    ctx.log().whenComplete().thenRun(this::over);
    return draining ? EarlyErrors.of(ctx, refusal()) : delegate.serve(ctx, req);
  }

  /** What requests hear that come, or are not done, when the server stops. */
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
