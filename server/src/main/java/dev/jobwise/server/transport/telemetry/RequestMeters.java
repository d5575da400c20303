package dev.jobwise.server.transport.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * Rate, errors and duration of requests, by method. Armeria's own meters have quantiles of each
 * server, which can't be summed up, and no gRPC status of transcoded calls.
 */
final class RequestMeters {

  /** From an answer out of memory to a letter's longest time. */
  private static final Duration[] BUCKETS =
      LongStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private record Ended(RequestName name, String status) {}

  private final MeterRegistry meters;
  private final Map<RequestName, AtomicInteger> active = new ConcurrentHashMap<>();
  private final Map<Ended, Timer> timers = new ConcurrentHashMap<>();

  RequestMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  void began(RequestName name) {
    active.computeIfAbsent(name, this::gauge).incrementAndGet();
  }

  void ended(RequestName name, String status, long nanos) {
    active.get(name).decrementAndGet();
    timers
        .computeIfAbsent(new Ended(name, status), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  private AtomicInteger gauge(RequestName name) {
    AtomicInteger count = new AtomicInteger();
    Gauge.builder("jobwise.requests.active", count, AtomicInteger::get)
        .description("Requests in progress; a stream counts until it ends")
        .tag("protocol", name.protocol())
        .tag("method", name.method())
        .register(meters);
    return count;
  }

  private Timer timer(Ended ended) {
    return Timer.builder("jobwise.requests")
        .description("Time from a request's headers to the end of its response")
        .tag("protocol", ended.name().protocol())
        .tag("method", ended.name().method())
        .tag("status", ended.status())
        .serviceLevelObjectives(BUCKETS)
        .register(meters);
  }
}
