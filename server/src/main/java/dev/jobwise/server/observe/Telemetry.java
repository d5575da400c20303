package dev.jobwise.server.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The meters and the tracer of one server. Meters always count. Spans exist only if OpenTelemetry
 * has an endpoint to send them to; otherwise nothing is created for them.
 */
public final class Telemetry implements AutoCloseable {

  private static final String SCOPE = "dev.jobwise.server";

  /** A collector that is away holds up no stop for longer. */
  private static final int LAST_SPANS_SECONDS = 3;

  private final MeterRegistry meters;
  private final Runnable collectors;
  private final OpenTelemetrySdk traces;
  private final Tracer tracer;

  private Telemetry(MeterRegistry meters, Runnable collectors, OpenTelemetrySdk traces) {
    this.meters = meters;
    this.collectors = collectors;
    this.traces = traces;
    this.tracer = (traces == null ? TracerProvider.noop() : traces.getTracerProvider()).get(SCOPE);
  }

  /**
   * Telemetry of a server.
   *
   * @param openTelemetry the variables {@code OTEL_…} with their values
   * @throws IllegalArgumentException if OpenTelemetry can't use them
   */
  public static Telemetry start(Map<String, String> openTelemetry) {
    OpenTelemetrySdk traces =
        TraceExport.isWanted(openTelemetry) ? TraceExport.start(openTelemetry) : null;
    PrometheusMeterRegistry meters = ProcessMeters.registry();
    return new Telemetry(meters, ProcessMeters.bindTo(meters), traces);
  }

  /** Telemetry that nobody reads. */
  public static Telemetry none() {
    return new Telemetry(new CompositeMeterRegistry(), () -> {}, null);
  }

  /** Where counters, timers and gauges are registered. */
  public MeterRegistry meters() {
    return meters;
  }

  /** All meters in Prometheus' text format; empty for {@link #none}. */
  public String scrape() {
    return meters instanceof PrometheusMeterRegistry prometheus ? prometheus.scrape() : "";
  }

  /** Whether spans are sent anywhere. */
  public boolean isTracing() {
    return traces != null;
  }

  /** Creates spans; without effect unless {@link #isTracing}. */
  public Tracer tracer() {
    return tracer;
  }

  /** Whether work of the current thread belongs to a trace, so that it deserves a span. */
  public boolean isInTrace() {
    return traces != null && Span.current().getSpanContext().isValid();
  }

  /** Sends the last spans. */
  @Override
  public void close() {
    if (traces != null) {
      traces.shutdown().join(LAST_SPANS_SECONDS, TimeUnit.SECONDS);
    }
    collectors.run();
    meters.close();
  }
}
