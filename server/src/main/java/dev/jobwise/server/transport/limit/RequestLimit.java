package dev.jobwise.server.transport.limit;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.SimpleDecoratingHttpService;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.RequestCounts;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.error.EarlyErrors;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Refuses callers that send requests too often, on any protocol. Must run after {@link
 * Authentication}: a user counts as one wherever the requests come from, and requests without a
 * user count by the client's address. Probes of gRPC's health service do not count.
 */
public final class RequestLimit extends SimpleDecoratingHttpService {

  private final RequestCounts counts;

  private RequestLimit(HttpService delegate, RequestCounts counts) {
    super(delegate);
    this.counts = counts;
  }

  /** Puts services under one common limit; 0 for none. */
  public static UnaryOperator<HttpService> of(int requestsPerMinute) {
    if (requestsPerMinute == 0) {
      return UnaryOperator.identity();
    }
    RequestCounts counts = new RequestCounts(requestsPerMinute, System::nanoTime);
    return service -> new RequestLimit(service, counts);
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest req) throws Exception {
    Duration wait = ctx.path().startsWith("/grpc.") ? Duration.ZERO : counts.count(who(ctx));
    if (wait.isZero()) {
      return unwrap().serve(ctx, req);
    }
    return EarlyErrors.of(ctx, AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(wait));
  }

  private static String who(ServiceRequestContext ctx) {
    Caller caller = Callers.of(ctx);
    return caller == null ? Clients.address(ctx) : "user " + caller.userId();
  }
}
