package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_TOKEN;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.RequestHeadersBuilder;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.transport.caller.TrustedProxies;
import io.grpc.BindableService;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server on a free port with the given services, and clients for it. */
public final class RunningServer implements AutoCloseable {

  public static final String TOKEN = "good";

  /** Of one address. */
  public static final int MAX_CONNECTIONS = 256;

  public static final Caller CALLER = new Caller(7, "session");

  public final AtomicBoolean database = new AtomicBoolean(true);
  public final ManagedChannel channel;
  public final HttpServer server;
  public final Telemetry telemetry = Telemetry.start(Map.of());
  private final ScheduledExecutorService blocking = Executors.newScheduledThreadPool(4);
  private final WebClient client;

  public RunningServer(List<BindableService> services, List<Endpoint> endpoints) {
    this(services, endpoints, List.of());
  }

  public RunningServer(
      List<BindableService> services, List<Endpoint> endpoints, List<String> corsOrigins) {
    this(services, endpoints, corsOrigins, 0);
  }

  public RunningServer(
      List<BindableService> services,
      List<Endpoint> endpoints,
      List<String> corsOrigins,
      int requestsPerMinute) {
    this(services, endpoints, corsOrigins, requestsPerMinute, 0, TrustedProxies.NONE);
  }

  public RunningServer(
      List<BindableService> services,
      List<Endpoint> endpoints,
      List<String> corsOrigins,
      int requestsPerMinute,
      int badTokensPerMinute,
      TrustedProxies proxies) {
    var options =
        HttpServerOptions.at("127.0.0.1", 0)
            .corsOrigins(corsOrigins)
            .requestsPerMinute(requestsPerMinute)
            .badTokensPerMinute(badTokensPerMinute)
            .maxConnectionsPerAddress(MAX_CONNECTIONS)
            .trustedProxies(proxies)
            .telemetry(telemetry);
    server =
        new HttpServer(
            options,
            services,
            endpoints,
            RunningServer::verify,
            database::get,
            () -> null,
            blocking);
    server.start().join();
    client = WebClient.of("http://127.0.0.1:" + server.port());
    channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port()).usePlaintext().build();
  }

  private static Caller verify(String token) {
    if (token.equals(TOKEN)) {
      return CALLER;
    }
    throw AppException.of(REASON_INVALID_TOKEN);
  }

  /** A JSON request with a good token. */
  public AggregatedHttpResponse call(HttpMethod method, String path, String body) {
    return send(headers(method, path).contentType(MediaType.JSON), body);
  }

  public AggregatedHttpResponse post(String path, String body) {
    return call(HttpMethod.POST, path, body);
  }

  public AggregatedHttpResponse get(String path) {
    return send(headers(HttpMethod.GET, path), "");
  }

  public RequestHeadersBuilder headers(HttpMethod method, String path) {
    return RequestHeaders.builder(method, path).set("authorization", "Bearer " + TOKEN);
  }

  public AggregatedHttpResponse send(RequestHeadersBuilder headers, String body) {
    return client.blocking().execute(headers.build(), body);
  }

  public WebClient client() {
    return client;
  }

  public <S extends AbstractStub<S>> S withToken(S stub) {
    Metadata metadata = new Metadata();
    metadata.put(
        Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + TOKEN);
    return stub.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(metadata));
  }

  @Override
  public void close() {
    channel.shutdownNow();
    server.stop().join();
    blocking.shutdownNow();
  }
}
