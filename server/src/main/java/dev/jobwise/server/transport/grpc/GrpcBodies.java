package dev.jobwise.server.transport.grpc;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.linecorp.armeria.common.ExchangeType;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.RoutingContext;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.SimpleDecoratingHttpService;
import com.linecorp.armeria.server.grpc.GrpcService;
import dev.jobwise.server.transport.body.BoundedBody;
import dev.jobwise.server.transport.check.CalledMethod;
import dev.jobwise.server.transport.error.GrpcErrors;
import dev.jobwise.server.transport.limit.BodyLimits;
import java.util.concurrent.CompletableFuture;

/**
 * Limits the bodies of gRPC and gRPC-Web calls while reading them, and checks their messages before
 * gRPC does. Passes on all other calls.
 */
public final class GrpcBodies extends SimpleDecoratingHttpService {

  /** Decorates services of gRPC. */
  public GrpcBodies(HttpService delegate) {
    super(delegate);
  }

  /** We read bodies piece by piece; Armeria must not aggregate them up to its own limit. */
  @Override
  public ExchangeType exchangeType(RoutingContext routing) {
    return ExchangeType.BIDI_STREAMING;
  }

  /**
   * Armeria would aggregate the whole call before it looks at the length of the message. A body
   * that we cut off here is too large in any case, and the length in its frame still says so.
   */
  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) throws Exception {
    MethodDescriptor method = CalledMethod.of(ctx);
    if (!isFramed(ctx, request) || method.isClientStreaming()) {
      return unwrap().serve(ctx, request);
    }
    int most = BodyLimits.messageBytes(method);
    CompletableFuture<HttpResponse> answer =
        // The message with its frame, in base64.
        BoundedBody.first(ctx, request, 2 * most)
            .thenApply(
                body -> {
                  FramedMessage.check(request.headers(), body, method.getInputType(), most);
                  try {
                    return unwrap()
                        .serve(ctx, HttpRequest.of(request.headers(), HttpData.wrap(body)));
                  } catch (Exception failure) {
                    return HttpResponse.ofFailure(failure);
                  }
                });
    return HttpResponse.of(answer);
  }

  private boolean isFramed(ServiceRequestContext ctx, HttpRequest request) {
    return GrpcErrors.isGrpc(request.headers())
        && as(GrpcService.class).methodsByRoute().containsKey(ctx.config().mappedRoute());
  }
}
