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
import com.linecorp.armeria.common.grpc.GrpcSerializationFormats;
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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Errors in the form of gRPC, and in the JSON form that the transcoder produces from them. */
public final class GrpcErrors {

  private static final String DOMAIN = "jobwise";

  /**
   * Maximum size of text and details together, as they travel: in headers, of which clients accept
   * 8 KiB. A client that gets more sees no error of ours at all.
   */
  private static final int MAX_BYTES = 7_000;

  /** Maximum size of one text: it travels percent-encoded, and again in the details. */
  private static final int MAX_TEXT_BYTES = 1_500;

  /** Maximum size of a field's name or problem. */
  private static final int MAX_FIELD_BYTES = 500;

  private static final Metadata.Key<com.google.rpc.Status> DETAILS =
      Metadata.Key.of(
          "grpc-status-details-bin",
          ProtoUtils.metadataMarshaller(com.google.rpc.Status.getDefaultInstance()));

  /** The error of a call, kept for the transcoder's JSON response. */
  private static final AttributeKey<AppException> ERROR =
      AttributeKey.valueOf(GrpcErrors.class, "ERROR");

  private GrpcErrors() {}

  /** Whether a request has a form of gRPC or gRPC-Web that we read. */
  public static boolean isGrpc(RequestHeaders headers) {
    MediaType type = headers.contentType();
    return type != null
        && GrpcSerializationFormats.values().stream().anyMatch(form -> form.isAccepted(type));
  }

  /** The status of a failed call; puts its details into {@code trailers}. */
  public static Status toStatus(
      RequestContext ctx, Status status, Throwable failure, Metadata trailers) {
    if (status.getCode() == Status.Code.RESOURCE_EXHAUSTED) {
      // Only gRPC's own message limit causes this: our limits throw an AppException.
      failure = AppException.of(REASON_BODY_TOO_LARGE);
    } else if (status.getCode() != Status.Code.UNKNOWN) {
      return status; // gRPC or the health service chose it.
    } else if (ctx.isCancelled() && !ctx.isTimedOut() && !(failure instanceof AppException)) {
      // A caller that has disconnected, which is no fault of ours. A caller whom a stopping server
      // cancels with our error is still connected.
      return Status.CANCELLED;
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
            .setMessage(shortened(error.getMessage(), MAX_TEXT_BYTES))
            .addDetails(info(error));
    if (!error.problems().isEmpty()) {
      status.addDetails(Any.pack(violations(error, room(status.build()))));
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
    Map<String, String> metadata = new HashMap<>(error.metadata());
    metadata.replaceAll((name, text) -> shortened(text, MAX_TEXT_BYTES));
    return Any.pack(
        ErrorInfo.newBuilder()
            .setReason(error.wireName())
            .setDomain(DOMAIN)
            .putAllMetadata(metadata)
            .putMetadata("http_status", Integer.toString(error.status()))
            .build());
  }

  /** The bytes that are left for more details. */
  private static int room(com.google.rpc.Status status) {
    int left = MAX_BYTES - percentEncode(status.getMessage()).length();
    // Details travel in Base64.
    return left * 3 / 4 - status.getSerializedSize();
  }

  /** The first problems, as many as there is room for. */
  private static BadRequest violations(AppException error, int room) {
    BadRequest.Builder violations = BadRequest.newBuilder();
    for (FieldProblem problem : error.problems()) {
      BadRequest before = violations.build();
      if (violations.addFieldViolations(violation(problem)).build().getSerializedSize() > room) {
        return before;
      }
    }
    return violations.build();
  }

  private static BadRequest.FieldViolation violation(FieldProblem problem) {
    var path = problem.location().subList(1, problem.location().size());
    return BadRequest.FieldViolation.newBuilder()
        .setField(shortened(String.join(".", path), MAX_FIELD_BYTES))
        .setDescription(shortened(problem.message(), MAX_FIELD_BYTES))
        .setReason(problem.type().toUpperCase(Locale.ROOT))
        .build();
  }

  /** As much of a text as takes so many bytes percent-encoded. */
  private static String shortened(String text, int bytes) {
    int left = bytes;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      left -= sign >= ' ' && sign <= '~' && sign != '%' ? 1 : 3 * utf8Bytes(sign);
      if (left < 0) {
        return text.substring(0, end) + "…";
      }
      i += Character.charCount(sign);
      if (left >= 9) { // The ellipsis itself.
        end = i;
      }
    }
    return text;
  }

  private static int utf8Bytes(int sign) {
    return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
  }
}
