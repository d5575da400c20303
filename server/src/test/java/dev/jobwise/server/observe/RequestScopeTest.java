package dev.jobwise.server.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class RequestScopeTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private final Span span =
      Span.wrap(
          SpanContext.create(
              TRACE, "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault()));
  private final RequestScope request = RequestScope.of("id-1", Context.root().with(span));

  @Test
  void scope_isLeftAsItWasFound() {
    RequestScope other = RequestScope.of("id-2", Context.root());
    other.run(
        () -> {
          request.run(
              () -> {
                assertThat(MDC.get("request_id")).isEqualTo("id-1");
                assertThat(MDC.get("trace_id")).isEqualTo(TRACE);
                assertThat(Span.current()).isSameAs(span);
              });
          assertThat(MDC.get("request_id")).isEqualTo("id-2");
          assertThat(MDC.get("trace_id")).isNull();
        });
    assertThat(MDC.get("request_id")).isNull();
    assertThat(Span.current().getSpanContext().isValid()).isFalse();
  }

  @Test
  void task_runsForWhoHandedItIn() {
    List<Runnable> tasks = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    var threads = RequestScope.carriedTo(tasks::add);
    request.run(() -> threads.execute(() -> ids.add(MDC.get("request_id"))));
    threads.execute(() -> ids.add(MDC.get("request_id")));
    RequestScope.of("id-3", Context.root()).run(() -> tasks.forEach(Runnable::run));
    assertThat(ids).containsExactly("id-1", null);
  }

  @Test
  void outcome_isContinuedForWhoWaitsForIt() {
    CompletableFuture<String> outcome = new CompletableFuture<>();
    CompletableFuture<String> id = new CompletableFuture<>();
    request.around(outcome).thenRun(() -> id.complete(MDC.get("request_id")));
    RequestScope.of("id-2", Context.root()).run(() -> outcome.complete("done"));
    assertThat(id).isCompletedWithValue("id-1");
  }

  @Test
  void failure_isHandedOnAsItIs() {
    IllegalStateException bug = new IllegalStateException("bug");
    assertThat(request.around(CompletableFuture.failedFuture(bug)))
        .isCompletedExceptionally()
        .failsWithin(java.time.Duration.ZERO)
        .withThrowableOfType(java.util.concurrent.ExecutionException.class)
        .withCause(bug);
  }

  @Test
  void span_isNamedToOthers() {
    Map<String, String> headers = new HashMap<>();
    request.trace(headers::put);
    assertThat(headers).containsEntry("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
  }

  @Test
  void nothing_isNamedWithoutASpan() {
    Map<String, String> headers = new HashMap<>();
    RequestScope.of("id-2", Context.root()).trace(headers::put);
    assertThat(headers).isEmpty();
  }
}
