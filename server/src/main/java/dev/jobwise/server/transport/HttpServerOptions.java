package dev.jobwise.server.transport;

import com.linecorp.armeria.common.TlsProvider;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.transport.caller.TrustedProxies;
import java.time.Duration;
import java.util.List;

/**
 * Where the server listens and what it allows, set by name. {@link HttpServer} reads the fields.
 */
public final class HttpServerOptions {

  final String host;
  final int port;
  List<String> corsOrigins = List.of();
  Duration requestTimeout = Duration.ofSeconds(60);
  int requestsPerMinute = 0;
  int badTokensPerMinute = 0;
  int threadsPerUser = 2;
  int maxConnections = 10_000;
  int maxConnectionsPerAddress = 256;
  TrustedProxies trustedProxies = TrustedProxies.NONE;
  Telemetry telemetry = Telemetry.none();
  TlsProvider tls;
  String version = "development";

  private HttpServerOptions(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * Options of a server without limits per minute and without trusted proxies.
   *
   * @param port 0 picks a free one
   */
  public static HttpServerOptions at(String host, int port) {
    return new HttpServerOptions(host, port);
  }

  /** Browser origins that may call. Default: none. */
  public HttpServerOptions corsOrigins(List<String> origins) {
    this.corsOrigins = origins;
    return this;
  }

  /**
   * Maximum time of a unary REST call, including its body; must exceed the deadline for model work.
   */
  public HttpServerOptions requestTimeout(Duration timeout) {
    this.requestTimeout = timeout;
    return this;
  }

  /** Requests per minute of one user, or of one address without a user; 0 for no limit. */
  public HttpServerOptions requestsPerMinute(int requests) {
    this.requestsPerMinute = requests;
    return this;
  }

  /** Requests per minute of one address that need a valid token and have none; 0 for no limit. */
  public HttpServerOptions badTokensPerMinute(int requests) {
    this.badTokensPerMinute = requests;
    return this;
  }

  /** Maximum number of blocking threads that work for one user at the same time. */
  public HttpServerOptions threadsPerUser(int threads) {
    this.threadsPerUser = threads;
    return this;
  }

  /** Maximum number of open connections. */
  public HttpServerOptions maxConnections(int connections) {
    this.maxConnections = connections;
    return this;
  }

  /** The same for one address that is not a trusted proxy. */
  public HttpServerOptions maxConnectionsPerAddress(int connections) {
    this.maxConnectionsPerAddress = connections;
    return this;
  }

  /** Proxies that we believe when they say where a request comes from. */
  public HttpServerOptions trustedProxies(TrustedProxies proxies) {
    this.trustedProxies = proxies;
    return this;
  }

  /** Where the server reports its requests. Default: nowhere. */
  public HttpServerOptions telemetry(Telemetry reports) {
    this.telemetry = reports;
    return this;
  }

  /** The certificate of a port that speaks TLS; null for plain text. Default: null. */
  public HttpServerOptions tls(TlsProvider certificate) {
    this.tls = certificate;
    return this;
  }

  /** The version that health tells. Default: development. */
  public HttpServerOptions version(String name) {
    this.version = name;
    return this;
  }
}
