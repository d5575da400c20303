package dev.jobwise.server.transport.error;

import static dev.jobwise.errors.v1.Reason.REASON_BODY_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_METHOD_NOT_ALLOWED;
import static dev.jobwise.errors.v1.Reason.REASON_NOT_FOUND;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.HttpResponseException;
import com.linecorp.armeria.server.HttpStatusException;
import com.linecorp.armeria.server.RequestCancellationException;
import com.linecorp.armeria.server.RequestTimeoutException;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceConfig;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.error.AppException;
import java.util.Locale;

/** Answers in JSON any failure before or outside a gRPC method. */
public final class HttpErrorPages implements ServerErrorHandler {

  /** Armeria's message for paths that it can't decode. */
  private static final String INVALID_PATH = "Invalid request path";

  @Override
  public HttpResponse onServiceException(ServiceRequestContext ctx, Throwable cause) {
    if (cause instanceof HttpResponseException
        || cause instanceof HttpStatusException
        || cause instanceof RequestCancellationException
            && !(cause instanceof RequestTimeoutException)) {
      // They carry their response, or nobody is left to get one.
      return null;
    }
    return EarlyErrors.of(ctx, cause);
  }

  @Override
  public AggregatedHttpResponse renderStatus(
      ServiceRequestContext ctx,
      ServiceConfig config,
      RequestHeaders headers,
      HttpStatus status,
      String description,
      Throwable cause) {
    if (status.isContentAlwaysEmpty()) {
      return null;
    }
    if (status == HttpStatus.BAD_REQUEST && INVALID_PATH.equals(description)) {
      // Nothing can exist there, however malformed the name is.
      return renderStatus(ctx, config, headers, HttpStatus.NOT_FOUND, null, cause);
    }
    if (headers != null && GrpcErrors.isGrpc(headers) && status == HttpStatus.NOT_FOUND) {
      return GrpcErrors.unimplemented(headers);
    }
    AggregatedHttpResponse page = page(status);
    if (status == HttpStatus.METHOD_NOT_ALLOWED && headers != null) {
      String allowed = AllowedMethods.of(config.server().serviceConfigs(), headers.path());
      return AggregatedHttpResponse.of(
          page.headers().withMutations(h -> h.set(HttpHeaderNames.ALLOW, allowed)), page.content());
    }
    return page;
  }

  /** The error page of a status that needs no further detail. */
  public static AggregatedHttpResponse page(HttpStatus status) {
    return switch (status.code()) {
      case 404 -> Errors.json(AppException.of(REASON_NOT_FOUND));
      case 405 -> Errors.json(AppException.of(REASON_METHOD_NOT_ALLOWED));
      case 413 -> Errors.json(AppException.of(REASON_BODY_TOO_LARGE));
      case 500 -> Errors.json(AppException.of(REASON_INTERNAL));
      default -> Errors.json(status, nameOf(status), status.reasonPhrase());
    };
  }

  /** As in {@code URI_TOO_LONG}. */
  private static String nameOf(HttpStatus status) {
    return status.reasonPhrase().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
  }
}
