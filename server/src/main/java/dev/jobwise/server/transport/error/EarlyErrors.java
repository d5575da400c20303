package dev.jobwise.server.transport.error;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.ServiceRequestContext;

/** Answers to requests that fail before they reach their method, in the words of their wire. */
public final class EarlyErrors {

  private EarlyErrors() {}

  /** The answer to a failed HTTP or gRPC request, whichever {@code ctx} is. */
  public static HttpResponse of(ServiceRequestContext ctx, Throwable failure) {
    return GrpcErrors.isGrpc(ctx.request().headers())
        ? GrpcErrors.trailersOnly(ctx.request().headers(), Errors.known(failure))
        : Errors.toResponse(failure);
  }
}
