package dev.jobwise.server.transport.error;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.InvalidProtocolBufferException;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.ClosedSessionException;
import com.linecorp.armeria.common.ContentTooLargeException;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.ResponseHeadersBuilder;
import com.linecorp.armeria.common.stream.ClosedStreamException;
import com.linecorp.armeria.common.util.Exceptions;
import com.linecorp.armeria.server.RequestCancellationException;
import com.linecorp.armeria.server.RequestTimeoutException;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.FieldProblem;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one error table: what each kind of {@link AppException} looks like on HTTP and gRPC, and what
 * becomes of exceptions that are none.
 */
public final class Errors {

  /** An exception nobody foresaw: our bug. Callers learn nothing else about it. */
  static final String INTERNAL_DETAIL = "Internal server error";

  static final String INTERNAL_REASON = "INTERNAL";

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private Errors() {}

  /** Where a kind of error stands in the two worlds. */
  public record Row(HttpStatus http, Status.Code grpc) {}

  public static Row row(AppException.Kind kind) {
    return switch (kind) {
      case UNAUTHENTICATED -> new Row(HttpStatus.UNAUTHORIZED, Status.Code.UNAUTHENTICATED);
      case FORBIDDEN -> new Row(HttpStatus.FORBIDDEN, Status.Code.PERMISSION_DENIED);
      case NOT_FOUND -> new Row(HttpStatus.NOT_FOUND, Status.Code.NOT_FOUND);
      case ALREADY_EXISTS -> new Row(HttpStatus.CONFLICT, Status.Code.ALREADY_EXISTS);
      case WRONG_STATE -> new Row(HttpStatus.CONFLICT, Status.Code.FAILED_PRECONDITION);
      case TOO_LARGE -> new Row(HttpStatus.REQUEST_ENTITY_TOO_LARGE, Status.Code.INVALID_ARGUMENT);
      case INVALID -> new Row(HttpStatus.UNPROCESSABLE_ENTITY, Status.Code.INVALID_ARGUMENT);
      case BAD_REQUEST -> new Row(HttpStatus.BAD_REQUEST, Status.Code.INVALID_ARGUMENT);
      case LIMITED -> new Row(HttpStatus.TOO_MANY_REQUESTS, Status.Code.RESOURCE_EXHAUSTED);
      case CANCELLED -> new Row(HttpStatus.CONFLICT, Status.Code.CANCELLED);
      case OUT_OF_RANGE -> new Row(HttpStatus.CONFLICT, Status.Code.OUT_OF_RANGE);
      case UNAVAILABLE -> new Row(HttpStatus.SERVICE_UNAVAILABLE, Status.Code.UNAVAILABLE);
      case TIMEOUT -> new Row(HttpStatus.GATEWAY_TIMEOUT, Status.Code.DEADLINE_EXCEEDED);
      case INTERNAL -> new Row(HttpStatus.INTERNAL_SERVER_ERROR, Status.Code.INTERNAL);
    };
  }

  public static AppException bodyTooLarge() {
    return AppException.of(AppException.Kind.TOO_LARGE, "BODY_TOO_LARGE", "Request body too large");
  }

  static AppException tooSlow() {
    return AppException.of(
        AppException.Kind.TIMEOUT, "REQUEST_TIMEOUT", "The request took too long");
  }

  /** HTTP status of an error, for event streams that carry it in their data. */
  public static int httpStatus(AppException error) {
    return row(error.kind()).http().code();
  }

  /**
   * The error as every wire may tell it, logged once if it is our bug.
   *
   * @return the {@code AppException} inside {@code failure}, or null if there is none: then answer
   *     "Internal server error"
   */
  public static AppException known(Throwable failure) {
    Throwable cause = Exceptions.peel(failure);
    if (cause instanceof AppException error) {
      if (row(error.kind()).http().code() >= 500) {
        LOG.warn(error.reason() + ": {}", error.getMessage()); // each reason a kind of its own
      } else {
        LOG.debug("{}: {}", error.reason(), error.getMessage());
      }
      return error;
    }
    if (cause instanceof ContentTooLargeException) {
      return bodyTooLarge();
    }
    if (cause instanceof RequestTimeoutException) {
      return tooSlow();
    }
    if (cause instanceof InvalidProtocolBufferException) {
      return AppException.of(
          AppException.Kind.BAD_REQUEST, "MALFORMED_MESSAGE", "Malformed request message");
    }
    if (cause instanceof ClosedStreamException
        || cause instanceof ClosedSessionException
        || cause instanceof RequestCancellationException) {
      LOG.debug("The caller has gone: {}", cause.toString());
      return AppException.of(AppException.Kind.CANCELLED, "CALLER_GONE", "The caller has gone");
    }
    LOG.error("Unexpected failure", cause);
    return null;
  }

  /** The answer to a failed HTTP or gRPC request, whichever {@code ctx} is. */
  public static HttpResponse toResponse(ServiceRequestContext ctx, Throwable failure) {
    if (GrpcErrors.isGrpc(ctx.request().headers())) {
      return GrpcErrors.trailersOnly(ctx.request().headers(), known(failure));
    }
    return toResponse(failure);
  }

  /** The JSON answer to a failed HTTP request. */
  public static HttpResponse toResponse(Throwable failure) {
    return json(known(failure)).toHttpResponse();
  }

  /**
   * @param error null for our bug
   */
  public static AggregatedHttpResponse json(AppException error) {
    if (error == null) {
      return json(HttpStatus.INTERNAL_SERVER_ERROR, INTERNAL_REASON, INTERNAL_DETAIL);
    }
    HttpStatus status = row(error.kind()).http();
    ObjectNode body = body(error.reason(), error.getMessage());
    if (status == HttpStatus.UNPROCESSABLE_ENTITY) {
      body.set("errors", problems(error));
    }
    ResponseHeadersBuilder headers = headers(status);
    if (status == HttpStatus.UNAUTHORIZED) {
      headers.set(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
    }
    if (retryAfter(error) != null) {
      headers.setLong(HttpHeaderNames.RETRY_AFTER, wholeSeconds(retryAfter(error)));
    }
    return AggregatedHttpResponse.of(headers.build(), HttpData.ofUtf8(body.toString()));
  }

  public static AggregatedHttpResponse json(HttpStatus status, String reason, String detail) {
    return AggregatedHttpResponse.of(
        headers(status).build(), HttpData.ofUtf8(body(reason, detail).toString()));
  }

  private static ObjectNode body(String reason, String detail) {
    return JsonNodeFactory.instance.objectNode().put("detail", detail).put("reason", reason);
  }

  /** Null where waiting does not help; a limit always names a time, at least a second. */
  static Duration retryAfter(AppException error) {
    if (error.retryAfter() == null && error.kind() == AppException.Kind.LIMITED) {
      return Duration.ofSeconds(1);
    }
    return error.retryAfter();
  }

  private static long wholeSeconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  private static ResponseHeadersBuilder headers(HttpStatus status) {
    return ResponseHeaders.builder(status)
        .contentType(MediaType.JSON_UTF_8)
        .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
  }

  private static ArrayNode problems(AppException error) {
    List<FieldProblem> problems = error.problems();
    if (problems.isEmpty()) {
      problems = List.of(new FieldProblem(List.of("body"), error.getMessage(), "format"));
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (FieldProblem problem : problems) {
      ObjectNode entry = list.addObject();
      problem.location().forEach(entry.putArray("loc")::add);
      entry.put("msg", problem.message()).put("type", problem.type());
    }
    return list;
  }
}
