package dev.jobwise.server.llm;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.observe.Telemetry;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The meters and the span of one call, by OpenTelemetry's semantic conventions for generative AI.
 * They hold counts and names, and nothing of the question or the answer.
 */
final class ObservedCall implements ChatProgress {

  /** The conventions' buckets: from 10 ms to 82 s, each twice the one before. */
  private static final Duration[] DURATIONS =
      LongStream.iterate(10, millis -> millis < 82_000, millis -> 2 * millis)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  /** The conventions' buckets for the first chunk: from 1 ms to 10 s. */
  private static final Duration[] FIRST_CHUNKS =
      LongStream.of(
              1, 5, 10, 20, 40, 60, 80, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  /** The conventions' buckets: powers of four, up to more than any model takes. */
  private static final double[] TOKENS =
      DoubleStream.iterate(1, tokens -> tokens <= 4_194_304, tokens -> 4 * tokens).toArray();

  private final MeterRegistry meters;
  private final String provider;
  private final String task;
  private final Span span;
  private final RequestScope caller = RequestScope.current();
  private final long beganNanos = System.nanoTime();
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile String asked;
  private volatile String answering = "";
  private volatile long sentNanos;
  private volatile boolean hasText;

  ObservedCall(Telemetry telemetry, String provider, ChatRequest request) {
    this.meters = telemetry.meters();
    this.provider = provider;
    this.task = request.task().name().toLowerCase(Locale.ROOT);
    this.asked = request.model() == null ? "" : request.model();
    this.span = telemetry.isInTrace() ? begin(telemetry, request) : Span.getInvalid();
  }

  private Span begin(Telemetry telemetry, ChatRequest request) {
    return telemetry
        .tracer()
        .spanBuilder("chat")
        .setSpanKind(SpanKind.CLIENT)
        .setAttribute("gen_ai.operation.name", "chat")
        .setAttribute("gen_ai.provider.name", provider)
        .setAttribute("gen_ai.request.max_tokens", request.maxAnswerTokens())
        .setAttribute("gen_ai.request.temperature", request.temperature())
        .setAttribute("jobwise.task", task)
        .startSpan();
  }

  /** The request that the call is for. */
  RequestScope caller() {
    return caller;
  }

  /** The same request in the span of the call. */
  RequestScope scope() {
    return span.getSpanContext().isValid() ? caller.in(span) : caller;
  }

  @Override
  public void onAsked(String model) {
    asked = model;
  }

  @Override
  public void onSent() {
    sentNanos = System.nanoTime();
    Timer.builder("jobwise.model.wait")
        .description("Time from the need for a call until it is sent")
        .tag("jobwise.task", task)
        .serviceLevelObjectives(DURATIONS)
        .register(meters)
        .record(sentNanos - beganNanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void onModel(String model) {
    answering = model;
    asked = asked.isEmpty() ? model : asked;
  }

  /** A piece of a streamed answer has come; only the first one counts. */
  void text() {
    if (!hasText) {
      hasText = true;
      long nanos = nanos();
      Timer.builder("gen_ai.client.operation.time_to_first_chunk")
          .description("Time from sending a streamed call to the first piece of its answer")
          .tags(tags(""))
          .serviceLevelObjectives(FIRST_CHUNKS)
          .register(meters)
          .record(nanos, TimeUnit.NANOSECONDS);
      span.setAttribute("gen_ai.response.time_to_first_chunk", nanos / 1e9);
    }
  }

  void ended(ChatUsage usage) {
    onModel(usage.model());
    if (end("")) {
      tokens("input", usage.inputTokens());
      tokens("output", usage.outputTokens());
    }
    span.setAttribute("gen_ai.usage.input_tokens", usage.inputTokens());
    span.setAttribute("gen_ai.usage.output_tokens", usage.outputTokens());
    span.end();
  }

  void failed(Throwable failure) {
    Throwable cause = Causes.of(failure);
    if (cause instanceof CancellationException) {
      cancelled();
      return;
    }
    String error = cause instanceof AppException known ? known.wireName() : "INTERNAL";
    end(error);
    span.setStatus(StatusCode.ERROR);
    span.setAttribute("error.type", error);
    span.end();
  }

  void cancelled() {
    if (end("CANCELLED")) {
      span.setAttribute("error.type", "CANCELLED");
    }
    span.end();
  }

  /** False if it has ended before. */
  private boolean end(String error) {
    if (!over.compareAndSet(false, true)) {
      return false;
    }
    span.updateName(asked.isEmpty() ? "chat" : "chat " + asked);
    span.setAttribute("gen_ai.request.model", asked);
    span.setAttribute("gen_ai.response.model", answering);
    Timer.builder("gen_ai.client.operation.duration")
        .description("Time from sending a call to the end of its answer")
        .tags(tags(error))
        .serviceLevelObjectives(DURATIONS)
        .register(meters)
        .record(nanos(), TimeUnit.NANOSECONDS);
    return true;
  }

  private void tokens(String type, int count) {
    DistributionSummary.builder("gen_ai.client.token.usage")
        .description("Tokens of questions (input) and answers (output)")
        .tags(tags("").and("gen_ai.token.type", type))
        .serviceLevelObjectives(TOKENS)
        .register(meters)
        .record(count);
  }

  private long nanos() {
    return System.nanoTime() - (sentNanos == 0 ? beganNanos : sentNanos);
  }

  private Tags tags(String error) {
    return Tags.of(
        "gen_ai.operation.name",
        "chat",
        "gen_ai.provider.name",
        provider,
        "gen_ai.request.model",
        asked,
        "gen_ai.response.model",
        answering,
        "jobwise.task",
        task,
        "error.type",
        error);
  }
}
