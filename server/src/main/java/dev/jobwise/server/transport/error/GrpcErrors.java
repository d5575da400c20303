package dev.jobwise.server.transport.error;

import static dev.jobwise.errors.v1.Reason.REASON_BODY_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_REQUEST_TIMEOUT;
import static dev.jobwise.errors.v1.Reason.REASON_UNAVAILABLE;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestContext;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.ResponseHeadersBuilder;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.ProtoUtils;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Errors in the form of gRPC, and in the JSON form that the transcoder produces from them. */
public final class GrpcErrors {

  private static final String DOMAIN = "jobwise";

  /**
   * Maximum number of field violations in the details: they travel in a header, of which clients
   * accept 8 KiB.
   */
  private static final int MAX_VIOLATIONS = 20;

  private static final Metadata.Key<com.google.rpc.Status> DETAILS =
      Metadata.Key.of(
          "grpc-status-details-bin",
          ProtoUtils.metadataMarshaller(com.google.rpc.Status.getDefaultInstance()));

  /** The error of a call, kept for the transcoder's JSON response. */
  private static final AttributeKey<AppException> ERROR =
      AttributeKey.valueOf(GrpcErrors.class, "ERROR");

  private GrpcErrors() {}

  public static boolean isGrpc(RequestHeaders headers) {
    MediaType type = headers.contentType();
    return type != null && type.type().equals("application") && type.subtype().startsWith("grpc");
  }

  /** The status of a failed call; puts its details into {@code trailers}. */
  public static Status toStatus(
      RequestContext ctx, Status status, Throwable failure, Metadata trailers) {
    if (status.getCode() == Status.Code.RESOURCE_EXHAUSTED) {
      // Only gRPC's own message limit causes this: our limits throw an AppException.
      failure = AppException.of(REASON_BODY_TOO_LARGE);
    } else if (status.getCode() != Status.Code.UNKNOWN
        || ctx.isCancelled() && !ctx.isTimedOut() && !(failure instanceof AppException)) {
      // A status that gRPC or the health service chose, or a caller that has disconnected. A caller
      // whom a stopping server cancels with our error is still connected.
      return status;
    }
    AppException error = Errors.known(failure);
    ctx.setAttr(ERROR, error);
    com.google.rpc.Status details = details(error);
    trailers.put(DETAILS, details);
    return Status.fromCodeValue(details.getCode()).withDescription(details.getMessage());
  }

  /** The JSON response to a failed transcoded call. */
  public static HttpResponse toJson(
      ServiceRequestContext ctx, Status status, AggregatedHttpResponse response) {
    AppException error = ctx.attr(ERROR);
    if (error != null) {
      return Errors.json(error).toHttpResponse();
    }
    Reason reason =
        switch (status.getCode()) {
          case RESOURCE_EXHAUSTED -> REASON_BODY_TOO_LARGE;
          case DEADLINE_EXCEEDED -> REASON_REQUEST_TIMEOUT;
          case UNAVAILABLE -> REASON_UNAVAILABLE;
          default -> REASON_INTERNAL;
        };
    return Errors.json(AppException.of(reason)).toHttpResponse();
  }

  /** The response to a gRPC or gRPC-Web call that never reached its method. */
  static HttpResponse trailersOnly(RequestHeaders request, AppException error) {
    com.google.rpc.Status details = details(error);
    Status status = Status.fromCodeValue(details.getCode()).withDescription(details.getMessage());
    return HttpResponse.of(trailers(request, status, details));
  }

  /** The response to a call of a nonexistent method. */
  static AggregatedHttpResponse unimplemented(RequestHeaders request) {
    return AggregatedHttpResponse.of(
        trailers(request, Status.UNIMPLEMENTED.withDescription("Method not found"), null));
  }

  private static ResponseHeaders trailers(
      RequestHeaders request, Status status, com.google.rpc.Status details) {
    ResponseHeadersBuilder headers =
        ResponseHeaders.builder(HttpStatus.OK)
            .contentType(request.contentType())
            .setInt("grpc-status", status.getCode().value())
            .set("grpc-message", percentEncode(status.getDescription()));
    if (details != null) {
      headers.set(DETAILS.name(), Base64.getEncoder().encodeToString(details.toByteArray()));
    }
    return headers.endOfStream(true).build();
  }

  /** The encoding of gRPC messages: keeps printable ASCII except the percent sign. */
  private static String percentEncode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b >= ' ' && b <= '~' && b != '%') {
        encoded.append((char) b);
      } else {
        encoded.append(String.format("%%%02X", b));
      }
    }
    return encoded.toString();
  }

  private static com.google.rpc.Status details(AppException error) {
    com.google.rpc.Status.Builder status =
        com.google.rpc.Status.newBuilder()
            .setCode(error.code().getNumber())
            .setMessage(error.getMessage())
            .addDetails(info(error));
    if (!error.problems().isEmpty()) {
      BadRequest.Builder violations = BadRequest.newBuilder();
      error.problems().stream()
          .limit(MAX_VIOLATIONS)
          .forEach(problem -> violations.addFieldViolations(violation(problem)));
      status.addDetails(Any.pack(violations.build()));
    }
    if (error.retryAfter() != null) {
      java.time.Duration wait = error.retryAfter();
      Duration delay =
          Duration.newBuilder().setSeconds(wait.toSeconds()).setNanos(wait.getNano()).build();
      status.addDetails(Any.pack(RetryInfo.newBuilder().setRetryDelay(delay).build()));
    }
    return status.build();
  }

  private static Any info(AppException error) {
    return Any.pack(
        ErrorInfo.newBuilder()
            .setReason(error.wireName())
            .setDomain(DOMAIN)
            .putAllMetadata(error.metadata())
            .putMetadata("http_status", Integer.toString(error.status()))
            .build());
  }

  private static BadRequest.FieldViolation violation(FieldProblem problem) {
    var path = problem.location().subList(1, problem.location().size());
    return BadRequest.FieldViolation.newBuilder()
        .setField(String.join(".", path))
        .setDescription(problem.message())
        .setReason(problem.type().toUpperCase(Locale.ROOT))
        .build();
  }
}
