package dev.jobwise.server.transport.docs;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.error.EarlyErrors;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits how many pages are being sent. Anybody may request them, and each one that its client does
 * not read is a copy in network memory.
 */
final class OpenPages implements DecoratingHttpServiceFunction {

  /** A browser opens six connections to load a page. */
  private static final int MAX_PER_ADDRESS = 24;

  /** The largest page has 1.5 MB, and the network has 128 MB for everything. */
  private static final int MAX = 48;

  private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();
  private final AtomicInteger total = new AtomicInteger();

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    String address = Clients.address(ctx);
    int own = byAddress.merge(address, 1, Integer::sum);
    int all = total.incrementAndGet();
    ctx.log()
        .whenComplete()
        .thenRun(
            () -> {
              total.decrementAndGet();
              byAddress.computeIfPresent(address, (who, n) -> n == 1 ? null : n - 1);
            });
    return own > MAX_PER_ADDRESS || all > MAX
        ? EarlyErrors.of(
            ctx, AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(Duration.ofSeconds(1)))
        : delegate.serve(ctx, request);
  }
}
