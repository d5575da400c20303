package dev.jobwise.server.transport.caller;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.logging.RequestLogProperty;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Client;
import io.netty.util.AttributeKey;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * The client of the current request, whoever forwards it. This is the only place that decides, for
 * all limits, where a request comes from.
 */
public final class Clients implements DecoratingHttpServiceFunction {

  private static final AttributeKey<String> ADDRESS =
      AttributeKey.valueOf(Clients.class, "ADDRESS");

  private static final AttributeKey<Boolean> IS_HTTPS =
      AttributeKey.valueOf(Clients.class, "IS_HTTPS");

  /** The smallest IPv6 network that a home or a server gets (RFC 6177). */
  private static final int NETWORK_BYTES = 8;

  private final TrustedProxies proxies;

  public Clients(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    InetAddress peer = ctx.remoteAddress().getAddress();
    ctx.setAttr(ADDRESS, counted(Forwarded.client(peer, request.headers(), proxies)));
    ctx.setAttr(
        IS_HTTPS,
        ctx.sessionProtocol().isTls() || Forwarded.isHttps(peer, request.headers(), proxies));
    return delegate.serve(ctx, request);
  }

  /**
   * The scheme and host by which the client reaches this server, such as {@code
   * https://jobs.example.com}.
   */
  public static String serverAddress(ServiceRequestContext ctx) {
    return (ctx.attr(IS_HTTPS) ? "https://" : "http://") + ctx.request().authority();
  }

  /**
   * The client of the current request. Call this when the request starts, as with {@link Callers}.
   */
  public static Client current() {
    ServiceRequestContext ctx = ServiceRequestContext.current();
    return new Client(address(ctx), () -> isGone(ctx));
  }

  /** The key that limits count by. */
  public static String address(ServiceRequestContext ctx) {
    return ctx.attr(ADDRESS);
  }

  /** A request that was cut off will get no response, and one that has its response needs none. */
  public static boolean isGone(ServiceRequestContext ctx) {
    return ctx.isCancelled() || ctx.log().isAvailable(RequestLogProperty.RESPONSE_END_TIME);
  }

  private static String counted(InetAddress address) {
    byte[] bytes = TrustedProxies.address(address.getAddress()).getAddress();
    if (bytes.length < 2 * NETWORK_BYTES) {
      return TrustedProxies.address(bytes).getHostAddress();
    }
    Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
    return TrustedProxies.address(bytes).getHostAddress() + "/64";
  }
}
