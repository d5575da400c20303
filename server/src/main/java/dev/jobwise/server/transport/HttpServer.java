package dev.jobwise.server.transport;

import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.SessionProtocol;
import com.linecorp.armeria.common.grpc.GrpcSerializationFormats;
import com.linecorp.armeria.server.GracefulShutdown;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.Route;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.ServiceConfig;
import com.linecorp.armeria.server.cors.CorsService;
import com.linecorp.armeria.server.grpc.GrpcService;
import com.linecorp.armeria.server.grpc.HttpJsonTranscodingOptions;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.rate.FailureCounts;
import dev.jobwise.server.transport.caller.Authentication;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.connection.Connections;
import dev.jobwise.server.transport.docs.DocPages;
import dev.jobwise.server.transport.error.AllowedMethods;
import dev.jobwise.server.transport.error.GrpcErrors;
import dev.jobwise.server.transport.error.HttpErrorPages;
import dev.jobwise.server.transport.grpc.GrpcBodies;
import dev.jobwise.server.transport.grpc.Reflection;
import dev.jobwise.server.transport.grpc.RequestChecks;
import dev.jobwise.server.transport.json.JsonMarshaller;
import dev.jobwise.server.transport.limit.BodyLimits;
import dev.jobwise.server.transport.limit.FairThreads;
import dev.jobwise.server.transport.limit.HeldBytes;
import dev.jobwise.server.transport.limit.OpenAnswers;
import dev.jobwise.server.transport.limit.RequestLimit;
import dev.jobwise.server.transport.rest.RestBodies;
import dev.jobwise.server.transport.telemetry.RequestIds;
import dev.jobwise.server.transport.telemetry.RequestTelemetry;
import io.grpc.BindableService;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** The single port: gRPC, gRPC-Web, REST, event streams, uploads, health and the docs. */
public final class HttpServer {

  /** Concurrent requests on one HTTP/2 connection, as gRPC and browsers expect. */
  private static final long MAX_STREAMS = 100;

  /** What an HTTP/2 connection may send before anybody has begun to read it. */
  private static final int WINDOW_BYTES = 256 * 1024;

  private static final Duration PROBE_INTERVAL = Duration.ofSeconds(5);

  /** A stopping server that gets no request for this long counts as idle. */
  private static final Duration QUIET = Duration.ofMillis(200);

  /**
   * Time for the last responses to leave. A request without a response by then gets the error that
   * the server stops.
   */
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(2);

  private final Server server;
  private final Drain drain = new Drain();
  private final Health health;

  /**
   * Assembles the server; {@link #start} opens the port.
   *
   * @param database checks whether the database answers; runs on a blocking thread
   * @param trouble the error for requests that wait for the database in vain; null for none
   * @param blocking threads that methods run on; they keep running when the server stops
   */
  public HttpServer(
      HttpServerOptions options,
      List<BindableService> services,
      List<Endpoint> endpoints,
      TokenVerifier verifier,
      BooleanSupplier database,
      Supplier<AppException> trouble,
      ScheduledExecutorService blocking) {
    health = new Health(database, blocking, options.version);
    GrpcService grpc = grpcService(services, health);
    RequestLimit requests = new RequestLimit(options.requestsPerMinute);
    FairThreads threads = new FairThreads(blocking, options.threadsPerUser);
    OpenAnswers answers = new OpenAnswers();
    // The limits count by user, so they run after the caller is known.
    BiFunction<HttpService, Authentication, HttpService> guarded =
        (service, authentication) ->
            service.decorate(answers).decorate(threads).decorate(requests).decorate(authentication);
    FailureCounts refused = FailureCounts.perMinute(options.badTokensPerMinute, System::nanoTime);
    Authentication signedIn =
        new Authentication(ctx -> Authentication.caller(ctx, verifier), refused);
    ServerBuilder builder =
        Server.builder()
            .port(
                new InetSocketAddress(options.host, options.port),
                options.tls == null ? SessionProtocol.HTTP : SessionProtocol.HTTPS)
            .bossGroupFactory(EventLoops::acceptor)
            .serverListener(health.schedule(PROBE_INTERVAL, blocking))
            .blockingTaskExecutor(blocking, false)
            .meterRegistry(options.telemetry.meters())
            .requestTimeout(options.requestTimeout)
            .maxRequestLength(BodyLimits.MAX_READ_BYTES)
            .maxNumConnections(options.maxConnections)
            .http2MaxStreamsPerConnection(MAX_STREAMS)
            .http2InitialConnectionWindowSize(WINDOW_BYTES)
            .http2InitialStreamWindowSize(WINDOW_BYTES)
            // In front of Armeria's own handlers, of which the first frames the requests.
            .childChannelPipelineCustomizer(
                new Connections(options.maxConnectionsPerAddress, options.trustedProxies::contains))
            // Proxies send absolute URIs. We are one host, whatever they call it.
            .absoluteUriTransformer(HttpServer::pathOf)
            .gracefulShutdown(
                GracefulShutdown.builder()
                    .quietPeriod(QUIET)
                    .timeout(LAST_ANSWERS)
                    .toExceptionFunction((ctx, request) -> Drain.refusal())
                    .build())
            .disableServerHeader()
            // Responses hold tokens and personal data, and so do errors. The docs set their
            // own value.
            .setHeader(HttpHeaderNames.CACHE_CONTROL, "no-store")
            // Errors has already told the caller of any failure that no Armeria log has.
            .unloggedExceptionsReportInterval(Duration.ZERO)
            .errorHandler(new HttpErrorPages())
            .service(
                grpc,
                service ->
                    guarded
                        .apply(new GrpcBodies(new RestBodies(service)), signedIn)
                        .decorate(AllowedMethods::onlyWhatIsNamed))
            .service(
                Route.builder().methods(HttpMethod.GET, HttpMethod.HEAD).path(Health.PATH).build(),
                health)
            .decorator(new HeldBytes())
            .decorator(drain)
            .decorator(new OutageAnswers(trouble));
    if (options.tls != null) {
      builder.tlsProvider(options.tls);
    }
    DocPages.addTo(builder);
    for (Endpoint endpoint : endpoints) {
      builder.service(
          endpoint.route(),
          guarded
              .apply(
                  endpoint.service(),
                  endpoint.caller() == null
                      ? signedIn
                      : new Authentication(endpoint.caller(), refused))
              .decorate(AllowedMethods::onlyWhatIsNamed));
    }
    if (!options.corsOrigins.isEmpty()) {
      builder.decorator(cors(options.corsOrigins));
    }
    builder.decorator(new Clients(options.trustedProxies));
    builder.decorator(new RequestTelemetry(options.telemetry, Health::isAskedBy));
    server = builder.build();
  }

  /** Opens the port; fails if it is taken. */
  public CompletableFuture<Void> start() {
    return server.start();
  }

  /** The port that the server listens on. */
  public int port() {
    return server.activeLocalPort();
  }

  /** Whether the database answers and the server is not stopping. Never fails. */
  public CompletableFuture<Boolean> isHealthy() {
    return health.probe();
  }

  /** All verbs and paths, including those of gRPC. */
  public List<Route> routes() {
    return server.config().serviceConfigs().stream().map(ServiceConfig::route).toList();
  }

  /**
   * From now on new requests get 503, and so does health; current ones continue.
   *
   * @return completes when no request is in progress, which may be never
   */
  public CompletableFuture<Void> drain() {
    health.stop();
    return drain.begin();
  }

  /**
   * Drains, waits a moment for current requests, tells the rest that the server stops, and closes
   * the port.
   */
  public CompletableFuture<Void> stop() {
    drain();
    return server.stop();
  }

  private static String pathOf(String absoluteUri) {
    String rest = absoluteUri.substring(absoluteUri.indexOf("://") + 3);
    int path = rest.indexOf('/');
    int query = rest.indexOf('?');
    if (path >= 0 && (query < 0 || path < query)) {
      return rest.substring(path);
    }
    return query < 0 ? "/" : "/" + rest.substring(query);
  }

  private static GrpcService grpcService(List<BindableService> services, Health health) {
    List<BindableService> all = new ArrayList<>(services);
    all.add(health.grpcService(services));
    return GrpcService.builder()
        .addServices(all)
        .addServiceDefinitions(
            Reflection.of(all.stream().map(BindableService::bindService).toList()))
        .supportedSerializationFormats(GrpcSerializationFormats.values())
        // GrpcBodies holds each method to its own limit.
        .maxRequestMessageLength(BodyLimits.MAX_MESSAGE_BYTES)
        .intercept(new RequestChecks())
        .jsonMarshallerFactory(service -> new JsonMarshaller())
        .exceptionHandler(
            (ctx, status, failure, trailers) ->
                GrpcErrors.toStatus(ctx, status, ParsedRequest.located(ctx, failure), trailers))
        .enableHttpJsonTranscoding(
            HttpJsonTranscodingOptions.builder().errorHandler(GrpcErrors::toJson).build())
        // Accepts one JSON message at the path of a method, which is how the forms of /docs/grpc
        // call.
        .enableUnframedRequests(true)
        .unframedGrpcErrorHandler(GrpcErrors::toJson)
        .build();
  }

  private static Function<? super HttpService, CorsService> cors(List<String> origins) {
    return CorsService.builder(origins)
        .allowRequestMethods(
            HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS)
        .allowAllRequestHeaders(true)
        .exposeHeaders(
            "grpc-status",
            "grpc-message",
            "grpc-status-details-bin",
            "retry-after",
            "content-disposition",
            RequestIds.HEADER)
        .maxAge(Duration.ofHours(1))
        .newDecorator();
  }
}
