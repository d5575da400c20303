package dev.jobwise.server.transport.limit;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_OPEN_ANSWERS;

import com.google.protobuf.MessageLite;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.caller.Callers;
import io.netty.util.AttributeKey;
import java.util.HashMap;
import java.util.Map;

/**
 * Limits the memory of streams and of responses that callers have not fully read. A caller with too
 * many of them is refused until some are read. Small responses do not count.
 */
public final class OpenAnswers implements DecoratingHttpServiceFunction {

  private static final AttributeKey<OpenAnswers> KEY =
      AttributeKey.valueOf(OpenAnswers.class, "KEY");

  /** A smaller response fits into the buffers of its connection. */
  private static final int MAX_SMALL_BYTES = 64 * 1024;

  /** Two of the largest responses, or 512 letter streams. */
  private static final long MAX_PER_USER = 8L * 1024 * 1024;

  /** For all users. A response takes several times its size as JSON and while it is being sent. */
  private static final long MAX = Math.max(MAX_PER_USER, Runtime.getRuntime().maxMemory() / 8);

  private final Map<Integer, Long> bytes = new HashMap<>();
  private long all;

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request)
      throws Exception {
    ctx.setAttr(KEY, this);
    return delegate.serve(ctx, request);
  }

  /** Counts a response until its caller has read it or is gone; throws if it is one too many. */
  public static void admit(ServiceRequestContext ctx, Object message) {
    if (ctx != null
        && message instanceof MessageLite answer
        && answer.getSerializedSize() >= MAX_SMALL_BYTES) {
      admit(ctx, answer.getSerializedSize());
    }
  }

  /**
   * Counts this many bytes for the rest of the request.
   *
   * @throws AppException {@code TOO_MANY_OPEN_ANSWERS}
   */
  public static void admit(ServiceRequestContext ctx, long bytes) {
    OpenAnswers answers = ctx.attr(KEY);
    Caller caller = Callers.of(ctx);
    if (answers == null || caller == null) {
      return;
    }
    if (!answers.take(caller.userId(), bytes)) {
      throw AppException.of(REASON_TOO_MANY_OPEN_ANSWERS);
    }
    ctx.log().whenComplete().thenRun(() -> answers.giveBack(caller.userId(), bytes));
  }

  private synchronized boolean take(int userId, long more) {
    long own = bytes.getOrDefault(userId, 0L) + more;
    // A single one is always allowed.
    if (own > more && own > MAX_PER_USER || all > 0 && all + more > MAX) {
      return false;
    }
    bytes.put(userId, own);
    all += more;
    return true;
  }

  private synchronized void giveBack(int userId, long less) {
    all -= less;
    bytes.computeIfPresent(userId, (id, own) -> own == less ? null : own - less);
  }
}
