package dev.jobwise.server.transport.error;

import static dev.jobwise.errors.v1.Reason.REASON_BODY_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_CALLER_GONE;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_MALFORMED_MESSAGE;
import static dev.jobwise.errors.v1.Reason.REASON_REQUEST_TIMEOUT;

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
import com.linecorp.armeria.server.RequestCancellationException;
import com.linecorp.armeria.server.RequestTimeoutException;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Converts an {@link AppException} to its HTTP form, and any other exception to an {@link
 * AppException}.
 */
public final class Errors {

  private static final Logger log = LoggerFactory.getLogger(Errors.class);

  private Errors() {}

  /**
   * The error as any protocol may show it. Logs it once if it is our bug.
   *
   * @return the {@code AppException} inside {@code failure}; callers learn nothing of an unforeseen
   *     exception
   */
  static AppException known(Throwable failure) {
    Throwable cause = Causes.of(failure);
    if (cause instanceof AppException error) {
      if (error.status() >= 500) {
        log.warn(error.wireName() + ": {}", error.getMessage()); // a separate kind per reason
      } else {
        log.debug("{}: {}", error.wireName(), error.getMessage());
      }
      return error;
    }
    if (cause instanceof ContentTooLargeException) {
      return AppException.of(REASON_BODY_TOO_LARGE);
    }
    if (cause instanceof RequestTimeoutException) {
      return AppException.of(REASON_REQUEST_TIMEOUT);
    }
    if (cause instanceof InvalidProtocolBufferException) {
      return AppException.of(REASON_MALFORMED_MESSAGE);
    }
    if (cause instanceof ClosedStreamException
        || cause instanceof ClosedSessionException
        || cause instanceof RequestCancellationException) {
      log.debug("The caller has gone: {}", cause.toString());
      return AppException.of(REASON_CALLER_GONE);
    }
    log.error("Unexpected failure", cause);
    return AppException.of(REASON_INTERNAL);
  }

  /** The JSON response to a failed HTTP request. */
  static HttpResponse toResponse(Throwable failure) {
    return json(known(failure)).toHttpResponse();
  }

  /** The JSON response for the error. */
  public static AggregatedHttpResponse json(AppException error) {
    HttpStatus status = HttpStatus.valueOf(error.status());
    ObjectNode body = body(error.wireName(), error.getMessage());
    if (status == HttpStatus.UNPROCESSABLE_ENTITY) {
      body.set("errors", problems(error));
    }
    addEnd(body, error);
    ResponseHeadersBuilder headers = headers(status);
    if (status == HttpStatus.UNAUTHORIZED) {
      headers.set(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
    }
    if (error.retryAfter() != null) {
      headers.setLong(HttpHeaderNames.RETRY_AFTER, wholeSeconds(error.retryAfter()));
    }
    return AggregatedHttpResponse.of(headers.build(), HttpData.ofUtf8(body.toString()));
  }

  /**
   * Adds why a letter had ended, to the error of a reader that asks for more of it than is stored.
   */
  public static void addEnd(ObjectNode body, AppException error) {
    for (String fact : List.of("ended_reason", "ended_detail")) {
      if (error.metadata().containsKey(fact)) {
        body.put(fact, error.metadata().get(fact));
      }
    }
  }

  /** The JSON response for a status without one of our reasons. */
  public static AggregatedHttpResponse json(HttpStatus status, String reason, String detail) {
    return AggregatedHttpResponse.of(
        headers(status).build(), HttpData.ofUtf8(body(reason, detail).toString()));
  }

  private static ObjectNode body(String reason, String detail) {
    return JsonNodeFactory.instance.objectNode().put("detail", detail).put("reason", reason);
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
