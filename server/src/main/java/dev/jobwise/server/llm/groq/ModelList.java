package dev.jobwise.server.llm.groq;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The models that may serve a task, preferred one first; if there are none, the first that the
 * provider lists. A model that the provider has retired is skipped, and tried again after ten
 * minutes, by a single call.
 */
final class ModelList {

  static final Duration PROBE_AFTER = Duration.ofMinutes(10);

  private List<String> models;
  private final boolean configured;
  private final Clock clock;
  private final Map<String, Instant> goneUntil = new HashMap<>();

  /**
   * @param models empty if {@link #found} will provide one
   */
  ModelList(List<String> models, Clock clock) {
    this.models = models;
    this.configured = !models.isEmpty();
    this.clock = clock;
  }

  /**
   * The model to call now, except the {@code tried} ones; empty once all have been tried. If only
   * retired models are left, returns one of them anyway: it may be back.
   */
  synchronized Optional<String> pick(Set<String> tried) {
    Instant now = clock.instant();
    for (String model : models) {
      Instant until = goneUntil.get(model);
      if (tried.contains(model) || (until != null && now.isBefore(until))) {
        continue;
      }
      if (until != null) {
        gone(model); // Other calls continue as before until this one knows.
      }
      return Optional.of(model);
    }
    return models.stream().filter(model -> !tried.contains(model)).findFirst();
  }

  /** The model that most calls try first now; empty while none is known. */
  synchronized Optional<String> likely() {
    Instant now = clock.instant();
    return models.stream()
        .filter(model -> !goneUntil.containsKey(model) || !now.isBefore(goneUntil.get(model)))
        .findFirst()
        .or(() -> models.stream().findFirst());
  }

  /** All of them, the preferred one first. */
  synchronized List<String> all() {
    return models;
  }

  /** Whether the provider has said of late that it does not have this model. */
  synchronized boolean isGone(String model) {
    return goneUntil.containsKey(model);
  }

  /** Whether we must still ask the provider for its models. */
  synchronized boolean isUnknown() {
    return models.isEmpty();
  }

  /** Uses the provider's first model if none was configured. */
  synchronized void found(String model) {
    if (!configured) {
      models = List.of(model);
    }
  }

  /** The provider says that it no longer has this model. */
  synchronized void gone(String model) {
    goneUntil.put(model, clock.instant().plus(PROBE_AFTER));
    if (!configured) {
      models = List.of(); // The next call asks for the current list.
    }
  }

  /** The provider has accepted a request for this model. */
  synchronized void works(String model) {
    goneUntil.remove(model);
  }
}
