package dev.jobwise.server.transport.telemetry;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.Route;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.transport.check.CalledMethod;
import dev.jobwise.server.transport.error.GrpcErrors;

/**
 * What a request calls, by one of few names.
 *
 * @param protocol {@code grpc}, {@code grpc-web} or {@code http}
 * @param method the method of the contract, such as {@code jobwise.auth.v1.AuthService/Login},
 *     whatever the protocol; the pattern of the route if there is no method; {@link #UNKNOWN} if
 *     there is no route
 */
record RequestName(String protocol, String method) {

  /** Paths that nobody serves are one method: there is no end to them. */
  static final String UNKNOWN = "unknown";

  static RequestName of(ServiceRequestContext ctx) {
    return new RequestName(protocol(ctx), method(ctx));
  }

  boolean isGrpc() {
    return !protocol.equals("http");
  }

  private static String protocol(ServiceRequestContext ctx) {
    if (!GrpcErrors.isGrpc(ctx.request().headers())) {
      return "http";
    }
    MediaType type = ctx.request().headers().contentType();
    return type.subtype().startsWith("grpc-web") ? "grpc-web" : "grpc";
  }

  private static String method(ServiceRequestContext ctx) {
    MethodDescriptor called = CalledMethod.of(ctx);
    if (called != null) {
      return called.getService().getFullName() + "/" + called.getName();
    }
    Route route = ctx.config().route();
    return route.isFallback() ? UNKNOWN : route.patternString();
  }
}
