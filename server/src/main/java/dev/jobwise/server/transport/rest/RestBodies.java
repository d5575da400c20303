package dev.jobwise.server.transport.rest;

import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_MEDIA_TYPE;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.ExchangeType;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.QueryParams;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.RoutingContext;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.ServiceRequestContextWrapper;
import com.linecorp.armeria.server.SimpleDecoratingHttpService;
import com.linecorp.armeria.server.grpc.GrpcService;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.body.BoundedBody;
import dev.jobwise.server.transport.check.CalledMethod;
import dev.jobwise.server.transport.error.Errors;
import dev.jobwise.server.transport.error.GrpcErrors;
import dev.jobwise.server.transport.limit.BodyLimits;
import java.util.concurrent.CompletableFuture;

/**
 * Takes the body and query of REST calls away from the transcoder, which would read them too
 * leniently, and keeps them for the checks of the method. Gives responses their documented status.
 * Limits bodies while reading them.
 */
public final class RestBodies extends SimpleDecoratingHttpService {

  public RestBodies(HttpService delegate) {
    super(delegate);
  }

  /** We read bodies piece by piece; Armeria must not aggregate them up to its own limit. */
  @Override
  public ExchangeType exchangeType(RoutingContext routing) {
    return ExchangeType.BIDI_STREAMING;
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) throws Exception {
    GrpcService grpc = as(GrpcService.class);
    MethodDescriptor method = CalledMethod.of(ctx);
    if (grpc.methodsByRoute().containsKey(ctx.config().mappedRoute())) {
      return GrpcErrors.isGrpc(request.headers())
          ? unwrap().serve(ctx, request)
          : unframed(method, ctx, request);
    }
    CompletableFuture<HttpResponse> answer =
        BoundedBody.read(ctx, request, BodyLimits.MAX_BODY_BYTES)
            .thenCompose(body -> transcode(ctx, request.headers(), RestRequest.of(ctx, body), ""))
            .thenApply(response -> finish(ctx, success(method), response));
    return HttpResponse.of(answer);
  }

  /**
   * Handles the message of a method as JSON, read as strictly as any; the response is the whole
   * message.
   */
  private HttpResponse unframed(
      MethodDescriptor method, ServiceRequestContext ctx, HttpRequest request) {
    MediaType type = request.headers().contentType();
    if (type == null || !type.is(MediaType.JSON) || isStream(method)) {
      request.abort();
      return Errors.json(AppException.of(REASON_UNSUPPORTED_MEDIA_TYPE)).toHttpResponse();
    }
    return HttpResponse.of(
        BoundedBody.read(ctx, request, BodyLimits.MAX_BODY_BYTES)
            .thenCompose(
                body -> transcode(ctx, request.headers(), RestRequest.ofMessage(body), "{}"))
            .thenApply(response -> finish(ctx, HttpStatus.OK, response)));
  }

  private static boolean isStream(MethodDescriptor method) {
    return method.isClientStreaming() || method.isServerStreaming();
  }

  /**
   * @param instead what the delegate reads in place of the sent body
   */
  private CompletableFuture<AggregatedHttpResponse> transcode(
      ServiceRequestContext ctx, RequestHeaders headers, RestRequest sent, String instead) {
    ctx.setAttr(RestRequest.KEY, sent);
    // Armeria keeps the context of a request that ends its connection for three more seconds.
    ctx.log()
        .whenComplete()
        .thenRun(
            () -> {
              ctx.setAttr(RestRequest.KEY, null);
              RestAnswer.forget(ctx);
            });
    RequestHeaders empty =
        headers.withMutations(
            changed ->
                changed
                    .contentType(MediaType.JSON)
                    .removeAndThen(HttpHeaderNames.CONTENT_LENGTH)
                    .removeAndThen("grpc-encoding")
                    .removeAndThen("grpc-timeout"));
    try {
      return unwrap()
          .serve(new WithoutQuery(ctx), HttpRequest.of(empty, HttpData.ofUtf8(instead)))
          .aggregate();
    } catch (Exception failure) {
      return CompletableFuture.failedFuture(failure);
    }
  }

  /** The documented status of a success. */
  private static HttpStatus success(MethodDescriptor method) {
    int chosen = method.getOptions().getExtension(OptionsProto.successStatus);
    return chosen == 0 ? HttpStatus.OK : HttpStatus.valueOf(chosen);
  }

  private static HttpResponse finish(
      ServiceRequestContext ctx, HttpStatus success, AggregatedHttpResponse response) {
    if (response.status() != HttpStatus.OK) {
      return response.toHttpResponse();
    }
    if (success == HttpStatus.NO_CONTENT) {
      return HttpResponse.of(ResponseHeaders.of(success));
    }
    HttpData answer = RestAnswer.of(ctx);
    return HttpResponse.of(
        success, MediaType.JSON_UTF_8, answer == null ? response.content() : answer);
  }

  /** The view of the transcoder, which would put the query into the message unchecked. */
  private static final class WithoutQuery extends ServiceRequestContextWrapper {

    WithoutQuery(ServiceRequestContext ctx) {
      super(ctx);
    }

    @Override
    public QueryParams queryParams() {
      return QueryParams.of();
    }
  }
}
