package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_OPEN_ANSWERS;

import com.google.protobuf.MessageLite;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.SimpleDecoratingHttpService;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import io.netty.util.AttributeKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Bounds the memory of answers that their callers have not read to the end, and of streams: who
 * asks for more of them than may stay in memory is turned away until some are read. Small answers
 * do not count.
 */
public final class OpenAnswers {

  private static final AttributeKey<OpenAnswers> KEY =
      AttributeKey.valueOf(OpenAnswers.class, "KEY");

  /** Below this an answer fits into the buffers of its connection. */
  private static final int SMALL = 64 * 1024;

  /** Two of the largest answers, or 512 streams of letters. */
  private static final long MOST_PER_USER = 8L * 1024 * 1024;

  /** Of all users. As JSON, and on its way, an answer takes some times its size. */
  private static final long MOST = Math.max(MOST_PER_USER, Runtime.getRuntime().maxMemory() / 8);

  private final Map<Integer, Long> bytes = new HashMap<>();
  private long all;

  /** Has the answers of services count together. */
  static UnaryOperator<HttpService> counted() {
    OpenAnswers answers = new OpenAnswers();
    return service -> new Counted(service, answers);
  }

  /** Counts an answer until its caller has read it, or is gone; throws if it is one too many. */
  static void admit(ServiceRequestContext ctx, Object message) {
    if (ctx != null
        && message instanceof MessageLite answer
        && answer.getSerializedSize() >= SMALL) {
      admit(ctx, answer.getSerializedSize());
    }
  }

  /**
   * Counts so many bytes for the rest of the request.
   *
   * @throws AppException {@code TOO_MANY_OPEN_ANSWERS}
   */
  public static void admit(ServiceRequestContext ctx, long bytes) {
    OpenAnswers answers = ctx.attr(KEY);
    Caller caller = ctx.attr(Callers.CALLER);
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
    // One alone is always allowed.
    if (own > more && own > MOST_PER_USER || all > 0 && all + more > MOST) {
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

  private static final class Counted extends SimpleDecoratingHttpService {

    private final OpenAnswers answers;

    Counted(HttpService delegate, OpenAnswers answers) {
      super(delegate);
      this.answers = answers;
    }

    @Override
    public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) throws Exception {
      ctx.setAttr(KEY, answers);
      return unwrap().serve(ctx, request);
    }
  }
}
