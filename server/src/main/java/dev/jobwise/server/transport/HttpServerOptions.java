package dev.jobwise.server.transport;

import dev.jobwise.server.transport.caller.TrustedProxies;
import java.time.Duration;
import java.util.List;

/** Where the server listens and what it allows, set by name. */
public final class HttpServerOptions {

  private final String host;
  private final int port;
  private List<String> corsOrigins = List.of();
  private Duration requestTimeout = Duration.ofSeconds(60);
  private int requestsPerMinute = 0;
  private int badTokensPerMinute = 0;
  private int threadsPerUser = 2;
  private int maxConnections = 10_000;
  private int maxConnectionsPerAddress = 256;
  private TrustedProxies trustedProxies = TrustedProxies.NONE;

  private HttpServerOptions(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * Options of a server that has no limits per minute and trusts no proxy.
   *
   * @param port 0 picks a free one
   */
  public static HttpServerOptions at(String host, int port) {
    return new HttpServerOptions(host, port);
  }

  /** Browser origins that may call; none unless set. */
  public HttpServerOptions corsOrigins(List<String> origins) {
    this.corsOrigins = origins;
    return this;
  }

  /**
   * The longest that a unary REST call may take, its body included; above the deadline for model
   * work.
   */
  public HttpServerOptions requestTimeout(Duration timeout) {
    this.requestTimeout = timeout;
    return this;
  }

  /** Requests of one user, or of one address without a user; 0 for any number. */
  public HttpServerOptions requestsPerMinute(int requests) {
    this.requestsPerMinute = requests;
    return this;
  }

  /** Requests of one address that need a good token and have none; 0 for any number. */
  public HttpServerOptions badTokensPerMinute(int requests) {
    this.badTokensPerMinute = requests;
    return this;
  }

  /** The most blocking threads that work for one user at the same time. */
  public HttpServerOptions threadsPerUser(int threads) {
    this.threadsPerUser = threads;
    return this;
  }

  /** Connections that are open at the same time. */
  public HttpServerOptions maxConnections(int connections) {
    this.maxConnections = connections;
    return this;
  }

  /** The same of one address that is no trusted proxy. */
  public HttpServerOptions maxConnectionsPerAddress(int connections) {
    this.maxConnectionsPerAddress = connections;
    return this;
  }

  /** The proxies that are believed when they say where a request comes from. */
  public HttpServerOptions trustedProxies(TrustedProxies proxies) {
    this.trustedProxies = proxies;
    return this;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  List<String> corsOrigins() {
    return corsOrigins;
  }

  Duration requestTimeout() {
    return requestTimeout;
  }

  int requestsPerMinute() {
    return requestsPerMinute;
  }

  int badTokensPerMinute() {
    return badTokensPerMinute;
  }

  int threadsPerUser() {
    return threadsPerUser;
  }

  int maxConnections() {
    return maxConnections;
  }

  int maxConnectionsPerAddress() {
    return maxConnectionsPerAddress;
  }

  TrustedProxies trustedProxies() {
    return trustedProxies;
  }
}
