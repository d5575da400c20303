package dev.jobwise.server.transport.limit;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.transport.caller.Clients;
import io.netty.util.AttributeKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Memory that the bodies of one address hold until their requests are over. One body is bounded; a
 * client may send a hundred on each connection, and needs no account for that.
 */
public final class HeldBytes implements DecoratingHttpServiceFunction {

  /** A sixteenth of the heap, or sixteen of the largest bodies at the same time. */
  static final long MAX_PER_ADDRESS = 32L * 1024 * 1024;

  /**
   * Bodies up to here may take as much again: most are, and they need not suffer from large ones.
   */
  private static final long MAX_SMALL_BYTES = 64L * 1024;

  private static final AttributeKey<Share> SHARE = AttributeKey.valueOf(HeldBytes.class, "SHARE");

  private final Map<String, Long> held = new ConcurrentHashMap<>();

  /** The part of the request; one for nobody if no request is being served. */
  public static Share of(ServiceRequestContext ctx) {
    Share share = ctx.attr(SHARE);
    return share == null ? new HeldBytes().new Share("nobody") : share;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    Share share = new Share(Clients.address(ctx));
    ctx.setAttr(SHARE, share);
    ctx.log().whenComplete().thenRun(share::release);
    return delegate.serve(ctx, request);
  }

  /** What one request holds. */
  public final class Share {

    private final String address;
    private long bytes;
    private boolean over;

    public Share(String address) {
      this.address = address;
    }

    /**
     * The request holds so many bytes now, in place of what it held before.
     *
     * @return whether its address may; if not, they are not counted and must be let go
     */
    public synchronized boolean holds(long now) {
      if (over) {
        return true;
      }
      long all = held.merge(address, now - bytes, Long::sum);
      if (now > bytes && all > (now > MAX_SMALL_BYTES ? MAX_PER_ADDRESS : 2 * MAX_PER_ADDRESS)) {
        held.merge(address, bytes - now, Long::sum);
        return false;
      }
      bytes = now;
      return true;
    }

    private synchronized void release() {
      holds(0);
      over = true;
      held.computeIfPresent(address, (who, all) -> all == 0 ? null : all);
    }
  }
}
