package dev.jobwise.server.transport;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.SessionProtocol;
import com.linecorp.armeria.common.metric.NoopMeterRegistry;
import com.linecorp.armeria.server.Server;
import dev.jobwise.server.transport.error.HttpErrorPages;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The port for those who run the server: metrics and probes. It opens before the database is
 * started, so that a probe can see what the server waits for, and it has a thread of its own, so
 * that it answers however busy the server is.
 */
public final class ManagementServer implements AutoCloseable {

  /** The content type of Prometheus' text format. */
  private static final MediaType PROMETHEUS =
      MediaType.parse("text/plain; version=0.0.4; charset=utf-8");

  /** A few scrapers and probes; more would be a mistake or an attack. */
  private static final int MAX_CONNECTIONS = 64;

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Server server;

  private ManagementServer(Server server) {
    this.server = server;
  }

  /**
   * Opens the port.
   *
   * @param metrics all meters in Prometheus' text format
   * @throws java.util.concurrent.CompletionException if the port can't be opened
   */
  public static ManagementServer start(
      String host, int port, Supplier<String> metrics, Readiness readiness) {
    Server server =
        Server.builder()
            .port(new InetSocketAddress(host, port), SessionProtocol.HTTP)
            .bossGroupFactory(EventLoops::acceptor)
            .workerGroup(EventLoops.of(1, "management"), true)
            .meterRegistry(NoopMeterRegistry.get())
            .maxNumConnections(MAX_CONNECTIONS)
            .requestTimeout(TIMEOUT)
            .disableServerHeader()
            .unloggedExceptionsReportInterval(Duration.ZERO)
            .setHeader(HttpHeaderNames.CACHE_CONTROL, "no-store")
            .errorHandler(new HttpErrorPages())
            .service(
                "/metrics",
                (ctx, request) -> HttpResponse.of(HttpStatus.OK, PROMETHEUS, metrics.get()))
            .service("/livez", (ctx, request) -> status(HttpStatus.OK, "alive", null))
            .service("/readyz", (ctx, request) -> ready(readiness))
            .build();
    server.start().join();
    return new ManagementServer(server);
  }

  /** The port that it listens on. */
  public int port() {
    return server.activeLocalPort();
  }

  private static HttpResponse ready(Readiness readiness) {
    return HttpResponse.of(
        readiness
            .reason()
            .thenApply(
                reason ->
                    reason == null
                        ? status(HttpStatus.OK, "ready", null)
                        : status(HttpStatus.SERVICE_UNAVAILABLE, "not ready", reason)));
  }

  private static HttpResponse status(HttpStatus code, String status, Readiness.Reason why) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("status", status);
    if (why != null) {
      body.put("reason", why.name().toLowerCase(Locale.ROOT)).put("detail", why.text());
    }
    return HttpResponse.of(code, MediaType.JSON_UTF_8, body.toString());
  }

  @Override
  public void close() {
    server.stop().join();
  }
}
