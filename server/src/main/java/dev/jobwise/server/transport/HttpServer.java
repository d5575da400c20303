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
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.cors.CorsService;
import com.linecorp.armeria.server.grpc.GrpcService;
import com.linecorp.armeria.server.grpc.HttpJsonTranscodingOptions;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Failures;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.connection.Connections;
import io.grpc.BindableService;
import io.netty.channel.ChannelPipeline;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The one port: gRPC, gRPC-Web, REST, event streams, uploads, health and the documents. */
public final class HttpServer {

  /**
   * JSON bodies and gRPC messages. Uploads have a limit of their own.
   *
   * <p>The contract's bound of 2 MiB on bodies holds for gRPC too, with room for a sample of 1 MiB.
   */
  static final int MAX_BODY_BYTES = 2 * 1024 * 1024;

  /**
   * Larger requests lose their connection. Up to here a body that is too large is read and thrown
   * away, so that its sender hears the 413 rather than a reset.
   */
  private static final long MAX_READ_BYTES = 64L * 1024 * 1024 + 1024 * 1024;

  /** Requests under way on one connection of HTTP/2, as gRPC and browsers are used to. */
  private static final long MAX_STREAMS = 100;

  /** What a connection of HTTP/2 may send before anybody has begun to read it. */
  private static final int WINDOW_BYTES = 256 * 1024;

  private static final Duration PROBE_INTERVAL = Duration.ofSeconds(5);

  /** Time without a request after which a stopping server counts as idle. */
  private static final Duration QUIET = Duration.ofMillis(200);

  /** For last answers to leave; whoever has none by then hears that the server stops. */
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(2);

  private final Server server;
  private final Drain drain = new Drain();
  private final Health health;

  /**
   * @param port 0 picks a free one
   * @param corsOrigins browser origins that may call; empty for none
   * @param requestTimeout longest that a unary REST call may take, request body included; above the
   *     deadline for model work
   * @param requestsPerMinute of one user, or of one address without a user; 0 for any number
   * @param threadsPerUser most of the blocking threads that work for one user at the same time
   * @param maxConnections open at the same time
   * @param maxConnectionsPerAddress likewise, of one address that is no trusted proxy
   * @param badTokensPerMinute requests of one address that need a good token and have none; 0 for
   *     any number
   * @param trustedProxies whose word is taken for where a request comes from
   */
  public record Options(
      String host,
      int port,
      List<String> corsOrigins,
      Duration requestTimeout,
      int requestsPerMinute,
      int threadsPerUser,
      int maxConnections,
      int maxConnectionsPerAddress,
      int badTokensPerMinute,
      TrustedProxies trustedProxies) {}

  /**
   * A service that is not transcoded from gRPC.
   *
   * @param route verbs and path
   * @param caller finds out who calls, or fails; null for the bearer of an access token
   */
  public record Endpoint(
      Route route,
      HttpService service,
      Function<ServiceRequestContext, CompletableFuture<Caller>> caller) {

    /** An endpoint that needs an access token. */
    public static Endpoint of(HttpMethod method, String path, HttpService service) {
      return new Endpoint(Route.builder().methods(method).path(path).build(), service, null);
    }

    /** An endpoint with a way of its own to know its caller. */
    public static Endpoint of(
        HttpMethod method,
        String path,
        HttpService service,
        Function<ServiceRequestContext, CompletableFuture<Caller>> caller) {
      return new Endpoint(Route.builder().methods(method).path(path).build(), service, caller);
    }
  }

  /**
   * Puts the server together; {@link #start} opens the port.
   *
   * @param database asks the database whether it answers; runs on a blocking thread
   * @param trouble what those who wait for the database in vain are to hear; null for nothing
   * @param blocking threads that methods run on; it is left running when the server stops
   */
  public HttpServer(
      Options options,
      List<BindableService> services,
      List<Endpoint> endpoints,
      TokenVerifier verifier,
      BooleanSupplier database,
      Supplier<AppException> trouble,
      ScheduledExecutorService blocking) {
    health = new Health(database, blocking);
    GrpcService grpc = grpcService(services, health);
    Function<ServiceRequestContext, CompletableFuture<Caller>> bearer =
        ctx -> Authentication.caller(ctx, verifier);
    UnaryOperator<HttpService> requests = RequestLimit.of(options.requestsPerMinute());
    UnaryOperator<HttpService> threads = FairThreads.of(blocking, options.threadsPerUser());
    UnaryOperator<HttpService> answers = OpenAnswers.counted();
    Function<HttpService, HttpService> limit = requests.compose(threads).compose(answers);
    Failures refused = Failures.perMinute(options.badTokensPerMinute(), System::nanoTime);
    ServerBuilder builder =
        Server.builder()
            .port(new InetSocketAddress(options.host(), options.port()), SessionProtocol.HTTP)
            .serverListener(health.schedule(PROBE_INTERVAL, blocking))
            .blockingTaskExecutor(blocking, false)
            .requestTimeout(options.requestTimeout())
            .maxRequestLength(MAX_READ_BYTES)
            .maxNumConnections(options.maxConnections())
            .http2MaxStreamsPerConnection(MAX_STREAMS)
            .http2InitialConnectionWindowSize(WINDOW_BYTES)
            .http2InitialStreamWindowSize(WINDOW_BYTES)
            .childChannelPipelineCustomizer(guards(options))
            // As proxies ask; we are one host, whatever it is called.
            .absoluteUriTransformer(HttpServer::pathOf)
            .gracefulShutdown(
                GracefulShutdown.builder()
                    .quietPeriod(QUIET)
                    .timeout(LAST_ANSWERS)
                    .toExceptionFunction((ctx, request) -> Drain.refusal())
                    .build())
            .disableServerHeader()
            // Answers hold tokens and personal data, errors too; the documents say otherwise.
            .setHeader(HttpHeaderNames.CACHE_CONTROL, "no-store")
            // What did not reach a log of Armeria's own has been told to its caller by Errors.
            .unloggedExceptionsReportInterval(Duration.ZERO)
            .errorHandler(new HttpErrorPages())
            .service(
                grpc,
                service ->
                    AllowedMethods.onlyPostToMethods(
                        new Authentication(limit.apply(new RestBodies(service)), bearer, refused)))
            .service(Route.builder().methods(HttpMethod.GET).path(Health.PATH).build(), health)
            .decorator(new HeldBytes())
            .decorator(drain)
            .decorator(new Patience(trouble));
    Documents.addTo(builder);
    for (Endpoint endpoint : endpoints) {
      builder.service(
          endpoint.route(),
          // The limit counts by user, so it comes when the caller is known.
          new Authentication(
              limit.apply(endpoint.service()),
              endpoint.caller() == null ? bearer : endpoint.caller(),
              refused));
    }
    if (!options.corsOrigins().isEmpty()) {
      builder.decorator(cors(options.corsOrigins()));
    }
    builder.decorator(new Clients(options.trustedProxies()));
    server = builder.build();
  }

  /** Opens the port; fails if it is taken. */
  public CompletableFuture<Void> start() {
    return server.start();
  }

  /** The port that is listened on. */
  public int port() {
    return server.activeLocalPort();
  }

  /** Verbs and paths that are served, those of gRPC included. */
  public List<Route> routes() {
    return server.config().serviceConfigs().stream().map(ServiceConfig::route).toList();
  }

  /**
   * From now on new requests are answered with 503, health too; those under way go on.
   *
   * @return completes when none is under way any more, be it never
   */
  public CompletableFuture<Void> drain() {
    health.stop();
    return drain.begin();
  }

  /**
   * Drains, waits a moment for requests under way, tells the rest that the server stops, and closes
   * the port.
   */
  public CompletableFuture<Void> stop() {
    drain();
    return server.stop();
  }

  /** In front of Armeria on each connection; what frames the requests is the first. */
  private static Consumer<ChannelPipeline> guards(Options options) {
    Connections connections =
        new Connections(options.maxConnectionsPerAddress(), options.trustedProxies()::contains);
    return pipeline -> {
      pipeline.addFirst(new QueryGuard());
      connections.accept(pipeline);
    };
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
        .maxRequestMessageLength(MAX_BODY_BYTES)
        .intercept(new RequestChecks())
        .jsonMarshallerFactory(service -> new JsonMarshaller())
        .exceptionHandler(GrpcErrors::toStatus)
        .enableHttpJsonTranscoding(
            HttpJsonTranscodingOptions.builder().errorHandler(GrpcErrors::toJson).build())
        // One JSON message to the path of a method: how the forms of /docs/grpc call.
        .enableUnframedRequests(true)
        .unframedGrpcErrorHandler(GrpcErrors::toJson)
        .build();
  }

  private static Function<? super HttpService, CorsService> cors(List<String> origins) {
    return CorsService.builder(origins)
        .allowRequestMethods(
            HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS)
        .allowAllRequestHeaders(true)
        .exposeHeaders("grpc-status", "grpc-message", "grpc-status-details-bin", "retry-after")
        .maxAge(Duration.ofHours(1))
        .newDecorator();
  }
}
