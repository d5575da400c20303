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
 * The models that may serve a task, the preferred one first; without any, the first that the
 * provider lists. One that the provider has retired is passed over and asked again after ten
 * minutes, by one call only.
 */
final class ModelList {

  static final Duration PROBE_AFTER = Duration.ofMinutes(10);

  private List<String> models;
  private final boolean configured;
  private final Clock clock;
  private final Map<String, Instant> goneUntil = new HashMap<>();

  /**
   * @param models none to be told by {@link #found}
   */
  ModelList(List<String> models, Clock clock) {
    this.models = models;
    this.configured = !models.isEmpty();
    this.clock = clock;
  }

  /**
   * The model to ask now, other than the {@code tried} ones; empty once all have been tried. If all
   * that is left is known to be retired, it is asked all the same: it may be back.
   */
  synchronized Optional<String> pick(Set<String> tried) {
    Instant now = clock.instant();
    for (String model : models) {
      Instant until = goneUntil.get(model);
      if (tried.contains(model) || (until != null && now.isBefore(until))) {
        continue;
      }
      if (until != null) {
        gone(model); // Others go on as before until this call knows.
      }
      return Optional.of(model);
    }
    return models.stream().filter(model -> !tried.contains(model)).findFirst();
  }

  /** The model that most calls ask first now; empty while none is known. */
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

  /** Whether the provider has still to be asked what it has. */
  synchronized boolean isUnknown() {
    return models.isEmpty();
  }

  /** The provider's first model serves where none was configured. */
  synchronized void found(String model) {
    if (!configured) {
      models = List.of(model);
    }
  }

  /** The provider says that it has this model no more. */
  synchronized void gone(String model) {
    goneUntil.put(model, clock.instant().plus(PROBE_AFTER));
    if (!configured) {
      models = List.of(); // The next call asks what it has now.
    }
  }

  /** The provider has accepted a request for this model. */
  synchronized void works(String model) {
    goneUntil.remove(model);
  }
}
