package dev.jobwise.server.transport;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.AppException;

/** Turns new requests away once the server is about to stop; only health can still be asked. */
final class Drain implements DecoratingHttpServiceFunction {

  private volatile boolean draining;

  void begin() {
    draining = true;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest req)
      throws Exception {
    if (!draining || Health.isAskedBy(ctx)) {
      return delegate.serve(ctx, req);
    }
    return Errors.toResponse(
        ctx,
        AppException.of(
            AppException.Kind.UNAVAILABLE,
            "DRAINING",
            "The server is shutting down. Please try again."));
  }
}
