package dev.jobwise.server.transport.telemetry;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.logging.RequestLog;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.observe.Telemetry;
import io.opentelemetry.context.Context;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Follows each request from its headers to the end of its response. It must be the outermost
 * decorator, so that it sees all requests and all responses.
 */
public final class RequestTelemetry implements DecoratingHttpServiceFunction {

  /** One line for each request; a name of its own, so that operators can turn it off. */
  private static final Logger log = LoggerFactory.getLogger("requests");

  private final RequestMeters meters;
  private final RequestSpans spans;
  private final Predicate<ServiceRequestContext> isProbe;

  /**
   * @param isProbe requests that come every few seconds and tell nothing: their lines are DEBUG,
   *     and they have no spans
   */
  public RequestTelemetry(Telemetry telemetry, Predicate<ServiceRequestContext> isProbe) {
    this.meters = new RequestMeters(telemetry.meters());
    this.spans = new RequestSpans(telemetry);
    this.isProbe = isProbe;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    String id = RequestIds.of(request.headers());
    ctx.setAdditionalResponseHeader(RequestIds.HEADER, id);
    RequestName name = RequestName.of(ctx);
    boolean probe = isProbe.test(ctx);
    Context context = probe ? Context.root() : spans.begin(ctx, name, id);
    RequestScope scope = RequestScope.of(id, context);
    Level level = probe ? Level.DEBUG : Level.INFO;
    meters.began(name);
    ctx.log().whenComplete().thenAccept(log -> end(name, scope, level, log));
    // For whatever runs with the request's context from now on; this thread already does.
    ctx.hook(scope::enter);
    return scope.call(() -> delegate.serve(ctx, request));
  }

  private void end(RequestName name, RequestScope scope, Level level, RequestLog request) {
    RequestEnd end = RequestEnd.of(name, request);
    long nanos = request.totalDurationNanos();
    meters.ended(name, end.status(), nanos);
    RequestSpans.end(scope.context(), name, end, request);
    if (log.isEnabledForLevel(level)) {
      scope.run(() -> line(level, name, end, TimeUnit.NANOSECONDS.toMillis(nanos)));
    }
  }

  /** The values stand in the text for people, and beside it for programs that read JSON. */
  private static void line(Level level, RequestName name, RequestEnd end, long millis) {
    log.atLevel(level)
        .addKeyValue("protocol", name.protocol())
        .addKeyValue("method", name.method())
        .addKeyValue("status", end.status())
        .addKeyValue("duration_ms", millis)
        .log("{} {} {} {} ms", name.protocol(), name.method(), end.status(), millis);
  }
}
