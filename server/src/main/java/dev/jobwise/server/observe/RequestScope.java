package dev.jobwise.server.observe;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.slf4j.MDC;

/**
 * The request that a thread works for: its id, which each line of the log then has, and its span.
 * It is bound to a thread, so work that continues on another thread has to take it along.
 */
public final class RequestScope {

  /** The name of the id in lines of the log. */
  public static final String REQUEST_ID = "request_id";

  /** The name of the trace in lines of the log; only requests of a trace have one. */
  public static final String TRACE_ID = "trace_id";

  private final String requestId;
  private final String traceId;
  private final Context context;

  private RequestScope(String requestId, String traceId, Context context) {
    this.requestId = requestId;
    this.traceId = traceId;
    this.context = context;
  }

  /**
   * The scope of a new request.
   *
   * @param context holds its span; {@link Context#root} without one
   */
  public static RequestScope of(String requestId, Context context) {
    Span span = Span.fromContext(context);
    return new RequestScope(
        requestId,
        span.getSpanContext().isValid() ? span.getSpanContext().getTraceId() : null,
        context);
  }

  /** The scope of the current thread; an empty one outside of requests. */
  public static RequestScope current() {
    return new RequestScope(MDC.get(REQUEST_ID), MDC.get(TRACE_ID), Context.current());
  }

  /** The same request in another span. */
  public RequestScope in(Span span) {
    return new RequestScope(requestId, traceId, context.with(span));
  }

  /** The current span and its parents. */
  public Context context() {
    return context;
  }

  /** Binds this scope to the current thread, until the result is closed on it. */
  public Entered enter() {
    String idBefore = swap(REQUEST_ID, requestId);
    String traceBefore = swap(TRACE_ID, traceId);
    Scope trace = context.makeCurrent();
    return () -> {
      trace.close();
      swap(TRACE_ID, traceBefore);
      swap(REQUEST_ID, idBefore);
    };
  }

  /** Ends what {@link #enter} began. */
  public interface Entered extends AutoCloseable {
    @Override
    void close();
  }

  /** The former value. Touches the map of the thread only if something changes. */
  private static String swap(String name, String value) {
    String before = MDC.get(name);
    if (value == null && before != null) {
      MDC.remove(name);
    } else if (value != null && !value.equals(before)) {
      MDC.put(name, value);
    }
    return before;
  }

  /** Work that may fail. */
  public interface Work<T, E extends Exception> {
    T get() throws E;
  }

  /** Runs in this scope. */
  public <T, E extends Exception> T call(Work<T, E> work) throws E {
    Entered entered = enter();
    try {
      return work.get();
    } finally {
      entered.close();
    }
  }

  /** As {@link #call}, without a result. */
  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  /** The same outcome; what depends on it runs in this scope, whoever completes it. */
  public <T> CompletableFuture<T> around(CompletionStage<T> outcome) {
    CompletableFuture<T> here = new CompletableFuture<>();
    outcome.whenComplete(
        (value, failure) ->
            run(
                () -> {
                  if (failure == null) {
                    here.complete(value);
                  } else {
                    here.completeExceptionally(failure);
                  }
                }));
    return here;
  }

  /** Threads that run each task in the scope of whoever handed it in. */
  public static Executor carriedTo(Executor threads) {
    return task -> {
      RequestScope scope = current();
      threads.execute(() -> scope.run(task));
    };
  }

  /** Names the span to another server, by the headers of W3C Trace Context; none without a span. */
  public void trace(BiConsumer<String, String> header) {
    W3CTraceContextPropagator.getInstance()
        .inject(context, header, (set, name, value) -> set.accept(name, value));
  }
}
