package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_MEDIA_TYPE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.protobuf.Descriptors.Descriptor;
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
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import java.util.concurrent.CompletableFuture;

/**
 * Takes body and query of REST calls away from the transcoder, which would read them too leniently,
 * and keeps them for {@link RequestChecks}; gives answers their documented status and shape. Bodies
 * of any call are bounded here while they are read.
 */
final class RestBodies extends SimpleDecoratingHttpService {

  /** Enough for the largest message with its frame and in base64. */
  private static final int MAX_FRAMED_BYTES = 2 * HttpServer.MAX_BODY_BYTES;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // 10, as answers of other forms print it; not 1E+1.
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          // As JsonMarshaller.
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  RestBodies(HttpService delegate) {
    super(delegate);
  }

  /** Bodies are read here, piece by piece: Armeria must not gather them up to its own limit. */
  @Override
  public ExchangeType exchangeType(RoutingContext routing) {
    return ExchangeType.BIDI_STREAMING;
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) throws Exception {
    GrpcService grpc = as(GrpcService.class);
    MethodDescriptor method = method(grpc, ctx);
    if (grpc.methodsByRoute().containsKey(ctx.config().mappedRoute())) {
      return GrpcErrors.isGrpc(request.headers())
          ? framed(method, ctx, request)
          : unframed(method, ctx, request);
    }
    CompletableFuture<HttpResponse> answer =
        BoundedBody.read(ctx, request, HttpServer.MAX_BODY_BYTES)
            .thenCompose(body -> transcode(ctx, request.headers(), RestRequest.of(ctx, body), ""))
            .thenApply(response -> finish(ctx, method, response));
    return HttpResponse.of(answer);
  }

  /**
   * Armeria would gather the whole call before it looks at the length of the message. What is cut
   * off here was too large in any case, and the length in its frame still tells so.
   */
  private HttpResponse framed(
      MethodDescriptor method, ServiceRequestContext ctx, HttpRequest request) throws Exception {
    if (method.isClientStreaming()) {
      return unwrap().serve(ctx, request);
    }
    CompletableFuture<HttpResponse> answer =
        BoundedBody.first(ctx, request, MAX_FRAMED_BYTES)
            .thenApply(
                body -> {
                  FramedMessage.check(request.headers(), body, method.getInputType());
                  try {
                    return unwrap()
                        .serve(ctx, HttpRequest.of(request.headers(), HttpData.wrap(body)));
                  } catch (Exception failure) {
                    return HttpResponse.ofFailure(failure);
                  }
                });
    return HttpResponse.of(answer);
  }

  /** The message of a method as JSON, as strictly read as any; the answer is its whole message. */
  private HttpResponse unframed(
      MethodDescriptor method, ServiceRequestContext ctx, HttpRequest request) {
    MediaType type = request.headers().contentType();
    if (type == null || !type.is(MediaType.JSON) || isStream(method)) {
      request.abort();
      return Errors.json(AppException.of(REASON_UNSUPPORTED_MEDIA_TYPE)).toHttpResponse();
    }
    return HttpResponse.of(
        BoundedBody.read(ctx, request, HttpServer.MAX_BODY_BYTES)
            .thenCompose(
                body -> transcode(ctx, request.headers(), RestRequest.ofMessage(body), "{}"))
            .thenApply(AggregatedHttpResponse::toHttpResponse));
  }

  private static boolean isStream(MethodDescriptor method) {
    return method.isClientStreaming() || method.isServerStreaming();
  }

  /**
   * @param instead what the delegate reads in place of what was sent
   */
  private CompletableFuture<AggregatedHttpResponse> transcode(
      ServiceRequestContext ctx, RequestHeaders headers, RestRequest sent, String instead) {
    ctx.setAttr(RestRequest.KEY, sent);
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

  private static HttpResponse finish(
      ServiceRequestContext ctx, MethodDescriptor method, AggregatedHttpResponse response) {
    if (response.status() != HttpStatus.OK) {
      return response.toHttpResponse();
    }
    int chosen = method.getOptions().getExtension(OptionsProto.successStatus);
    HttpStatus status = chosen == 0 ? HttpStatus.OK : HttpStatus.valueOf(chosen);
    if (status == HttpStatus.NO_CONTENT) {
      return HttpResponse.of(ResponseHeaders.of(status));
    }
    HttpData content = response.content();
    if (BodyForms.concern(method.getOutputType())) {
      content = mirror(content, method.getOutputType(), ctx.attr(RequestChecks.READING).shape());
    }
    return HttpResponse.of(status, MediaType.JSON_UTF_8, content);
  }

  private static HttpData mirror(HttpData answer, Descriptor type, BodyForms.Shape shape) {
    try {
      JsonNode mirrored = BodyForms.wrap(JSON.readTree(answer.toStringUtf8()), type, shape);
      return HttpData.wrap(JSON.writeValueAsBytes(mirrored));
    } catch (JsonProcessingException ownJson) {
      throw new IllegalStateException(ownJson);
    }
  }

  private static MethodDescriptor method(GrpcService grpc, ServiceRequestContext ctx) {
    var schema = grpc.methodDefinition(ctx).getMethodDescriptor().getSchemaDescriptor();
    return ((ProtoMethodDescriptorSupplier) schema).getMethodDescriptor();
  }

  /** What the transcoder sees: it would put the query into the message unchecked. */
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
