package dev.jobwise.server.transport;

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
 * Who is at the other end of the current request, whoever passes it on. The one place that tells
 * for all limits where a request comes from.
 */
public final class Clients implements DecoratingHttpServiceFunction {

  private static final AttributeKey<String> ADDRESS =
      AttributeKey.valueOf(Clients.class, "ADDRESS");

  /** What a home or a server has of IPv6, at the least (RFC 6177). */
  private static final int NETWORK_BYTES = 8;

  private final TrustedProxies proxies;

  Clients(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    InetAddress peer = ctx.remoteAddress().getAddress();
    ctx.setAttr(ADDRESS, counted(Forwarded.client(peer, request.headers(), proxies)));
    return delegate.serve(ctx, request);
  }

  /** The client of the current request. Read it when the call starts, as {@link Callers}. */
  public static Client current() {
    ServiceRequestContext ctx = ServiceRequestContext.current();
    return new Client(address(ctx), () -> isGone(ctx));
  }

  /** What limits count by. */
  static String address(ServiceRequestContext ctx) {
    return ctx.attr(ADDRESS);
  }

  /** A request that was cut off has no answer to come, and one that was answered needs none. */
  static boolean isGone(ServiceRequestContext ctx) {
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
