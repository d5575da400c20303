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
 * Limits the memory that the bodies of one address hold until their requests end. Each body is
 * bounded, but a client may send a hundred on each connection, without an account.
 */
public final class HeldBytes implements DecoratingHttpServiceFunction {

  /** A sixteenth of the heap, or sixteen of the largest bodies. */
  static final long MAX_PER_ADDRESS = 32L * 1024 * 1024;

  /**
   * Bodies up to this size may take the same amount again: most bodies are this small and should
   * not suffer from large ones.
   */
  private static final long MAX_SMALL_BYTES = 64L * 1024;

  private static final AttributeKey<Share> SHARE = AttributeKey.valueOf(HeldBytes.class, "SHARE");

  private final Map<String, Long> held = new ConcurrentHashMap<>();

  /** The share of the request. Requests outside a served call all use one share for nobody. */
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
     * Sets how many bytes the request holds, replacing the previous number.
     *
     * @return whether its address may hold them; if not, they are not counted and the caller must
     *     release them
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
