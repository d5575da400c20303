package dev.jobwise.server.llm.groq;

import dev.jobwise.server.llm.groq.lane.Alarm;
import dev.jobwise.server.llm.groq.lane.Lane;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/** The state of each model, by its name: a model in two lists has one state. */
final class ModelStates {

  /** Whether a model answers, how much of it is left for us, and how to call it. */
  record State(Breaker breaker, Lane lane, Dialect dialect) {}

  private final GroqLimits limits;
  private final LongSupplier nanoTime;
  private final Alarm.Timer timer;
  private final Map<String, State> states = new ConcurrentHashMap<>();
  private volatile MeterRegistry meters = new CompositeMeterRegistry();
  private volatile boolean closed;

  ModelStates(GroqLimits limits, LongSupplier nanoTime, Alarm.Timer timer) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.timer = timer;
  }

  State of(String model) {
    return states.computeIfAbsent(model, this::create);
  }

  /** Registers gauges for all models, also for those that are called later. */
  void bindTo(MeterRegistry registry) {
    meters = registry;
    states.forEach(this::register);
  }

  private State create(String model) {
    State state =
        new State(
            new Breaker(limits.breakerFailures(), limits.breakerPause(), nanoTime),
            lane(),
            new Dialect(nanoTime));
    register(model, state);
    return state;
  }

  private void register(String model, State state) {
    gauge("jobwise.model.calls.running", "Calls in progress", model, state, s -> s.lane().running())
        .register(meters);
    gauge(
            "jobwise.model.calls.waiting",
            "Calls that wait for their turn",
            model,
            state,
            s -> s.lane().waiting())
        .register(meters);
    gauge(
            "jobwise.model.breaker.open",
            "1 while calls fail at once, because the model has failed too often",
            model,
            state,
            s -> s.breaker().isOpen() ? 1 : 0)
        .register(meters);
  }

  private static Gauge.Builder<State> gauge(
      String name, String description, String model, State state, ToDoubleFunction<State> value) {
    return Gauge.builder(name, state, value).description(description).tag("model", model);
  }

  private Lane lane() {
    return new Lane(
        limits.tokensPerMinute(), limits.maxConcurrent(), limits.maxWaiting(), nanoTime, timer);
  }

  /** Whether each model allows only one call at a time. */
  boolean areOneAtATime() {
    return limits.maxConcurrent() == 1;
  }

  /** Whether no more calls are allowed. */
  boolean isClosed() {
    return closed;
  }

  /** Refuses all calls that wait for their turn. */
  void close() {
    closed = true;
    states.values().forEach(state -> state.lane().close());
  }
}
