package dev.jobwise.server.transport.telemetry;

import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.logging.RequestLog;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.observe.Telemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;

/**
 * A span for each request, by the semantic conventions for HTTP and RPC. It continues the trace
 * that the headers of W3C Trace Context name. It leaves out what the conventions would have but
 * what is personal here: paths, queries and addresses.
 */
final class RequestSpans {

  private static final TextMapGetter<RequestHeaders> HEADERS = RequestHeaders::get;

  private final Telemetry telemetry;

  RequestSpans(Telemetry telemetry) {
    this.telemetry = telemetry;
  }

  /** The context of the request, with its span; the root without one. */
  Context begin(ServiceRequestContext ctx, RequestName name, String requestId) {
    if (!telemetry.isTracing()) {
      return Context.root();
    }
    RequestHeaders headers = ctx.request().headers();
    Context parent =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, HEADERS);
    String route = ctx.config().route().isFallback() ? null : ctx.config().route().patternString();
    Span span =
        telemetry
            .tracer()
            .spanBuilder(
                name.isGrpc() || route == null
                    ? name.method()
                    : headers.method().name() + " " + route)
            .setSpanKind(SpanKind.SERVER)
            .setParent(parent)
            .setAttribute("http.request.method", headers.method().name())
            .setAttribute("jobwise.request_id", requestId)
            .setAttribute("jobwise.method", name.method())
            .startSpan();
    if (route != null && !name.isGrpc()) {
      span.setAttribute("http.route", route);
    }
    if (name.isGrpc()) {
      span.setAttribute("rpc.system.name", name.protocol());
      span.setAttribute("rpc.method", name.method());
    }
    return parent.with(span);
  }

  static void end(Context context, RequestName name, RequestEnd end, RequestLog log) {
    Span span = Span.fromContext(context);
    if (!span.isRecording()) {
      return;
    }
    span.setAttribute("http.response.status_code", log.responseHeaders().status().code());
    if (name.isGrpc()) {
      span.setAttribute("rpc.response.status_code", end.status());
    }
    if (end.isFault()) {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", end.status());
    }
    span.end();
  }
}
