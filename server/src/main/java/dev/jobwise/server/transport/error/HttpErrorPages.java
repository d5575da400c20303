package dev.jobwise.server.transport.error;

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
import java.util.Locale;

/** Answers in JSON whatever fails before or outside a gRPC method. */
public final class HttpErrorPages implements ServerErrorHandler {

  /** What Armeria says of paths that it can't decode. */
  private static final String INVALID_PATH = "Invalid request path";

  @Override
  public HttpResponse onServiceException(ServiceRequestContext ctx, Throwable cause) {
    if (cause instanceof HttpResponseException
        || cause instanceof HttpStatusException
        || cause instanceof RequestCancellationException
            && !(cause instanceof RequestTimeoutException)) {
      // They carry their answer, or nobody is left to answer.
      return null;
    }
    return Errors.toResponse(ctx, cause);
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
      // Nothing can be there, however malformed its name is.
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

  /** The error page of a status that says all. */
  public static AggregatedHttpResponse page(HttpStatus status) {
    return Errors.json(status, reason(status), detail(status));
  }

  /** The name of the status, as {@code METHOD_NOT_ALLOWED}, but for those that have one of ours. */
  private static String reason(HttpStatus status) {
    return switch (status.code()) {
      case 413 -> "BODY_TOO_LARGE";
      case 500 -> Errors.INTERNAL_REASON;
      default -> status.reasonPhrase().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    };
  }

  private static String detail(HttpStatus status) {
    return switch (status.code()) {
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 413 -> "Request body too large";
      case 500 -> Errors.INTERNAL_DETAIL;
      default -> status.reasonPhrase();
    };
  }
}
