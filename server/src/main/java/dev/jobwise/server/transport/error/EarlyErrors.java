package dev.jobwise.server.transport.error;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.ServiceRequestContext;

/**
 * Responses to requests that fail before they reach their method, in the form of their protocol.
 */
public final class EarlyErrors {

  private EarlyErrors() {}

  /** The response to a failed HTTP or gRPC request, whichever {@code ctx} is. */
  public static HttpResponse of(ServiceRequestContext ctx, Throwable failure) {
    return GrpcErrors.isGrpc(ctx.request().headers())
        ? GrpcErrors.trailersOnly(ctx.request().headers(), Errors.known(failure))
        : Errors.toResponse(failure);
  }
}
