package dev.jobwise.server.llm.groq;

import dev.jobwise.server.llm.groq.lane.Alarm;
import dev.jobwise.server.llm.groq.lane.Lane;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The state of each model, by its name: a model in two lists has one state. */
final class ModelStates {

  /** Whether a model answers, how much of it is left for us, and how to call it. */
  record State(Breaker breaker, Lane lane, Dialect dialect) {}

  private final GroqLimits limits;
  private final LongSupplier nanoTime;
  private final Alarm.Timer timer;
  private final Map<String, State> states = new ConcurrentHashMap<>();
  private volatile boolean closed;

  ModelStates(GroqLimits limits, LongSupplier nanoTime, Alarm.Timer timer) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.timer = timer;
  }

  State of(String model) {
    return states.computeIfAbsent(
        model,
        name ->
            new State(
                new Breaker(limits.breakerFailures(), limits.breakerPause(), nanoTime),
                lane(),
                new Dialect(nanoTime)));
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
