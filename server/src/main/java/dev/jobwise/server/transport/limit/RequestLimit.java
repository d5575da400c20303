package dev.jobwise.server.transport.limit;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.rate.RateLimit;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.error.EarlyErrors;
import java.time.Duration;

/**
 * Refuses callers that send requests too often, on any protocol. Must run after {@link
 * Authentication}: a user counts as one wherever the requests come from, and requests without a
 * user count by the client's address. Probes of gRPC's health service do not count.
 */
public final class RequestLimit implements DecoratingHttpServiceFunction {

  /** Null for no limit. */
  private final RateLimit counts;

  /**
   * @param requestsPerMinute 0 for no limit
   */
  public RequestLimit(int requestsPerMinute) {
    counts = requestsPerMinute == 0 ? null : new RateLimit(requestsPerMinute, System::nanoTime);
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    boolean isFree = counts == null || ctx.path().startsWith("/grpc.");
    Duration wait = isFree ? Duration.ZERO : counts.count(who(ctx));
    if (wait.isZero()) {
      return delegate.serve(ctx, request);
    }
    return EarlyErrors.of(ctx, AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(wait));
  }

  private static String who(ServiceRequestContext ctx) {
    Caller caller = Callers.of(ctx);
    return caller == null ? Clients.address(ctx) : "user " + caller.userId();
  }
}
