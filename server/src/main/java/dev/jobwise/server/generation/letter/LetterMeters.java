package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;

/** What the letters of this server tell its operator. */
public final class LetterMeters {

  private static final Duration[] CHECKPOINTS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final MeterRegistry meters;
  private final Timer checkpoints;
  private final DistributionSummary saved;

  public LetterMeters(MeterRegistry meters) {
    this.meters = meters;
    this.checkpoints =
        Timer.builder("jobwise.checkpoints")
            .description("Time to save the letters in progress, for each round that saved any")
            .serviceLevelObjectives(CHECKPOINTS)
            .register(meters);
    this.saved =
        DistributionSummary.builder("jobwise.checkpoints.letters")
            .description("Letters that a checkpoint saved")
            .register(meters);
  }

  /** Registers the letters in progress, by state. */
  void running(Collection<RunningLetter> letters) {
    state(letters, "waiting", false);
    state(letters, "writing", true);
  }

  private void state(Collection<RunningLetter> letters, String state, boolean started) {
    Gauge.builder("jobwise.letters.running", letters, all -> count(all, started))
        .description("Letters that this server is writing; those that wait have no text yet")
        .tag("state", state)
        .register(meters);
  }

  private static long count(Collection<RunningLetter> letters, boolean started) {
    return letters.stream().filter(running -> running.letter().size() > 0 == started).count();
  }

  /** Counts a letter when it ends. */
  void watch(Letter letter) {
    letter
        .whenEnded()
        .whenComplete(
            (generation, failure) ->
                Counter.builder("jobwise.letters.ended")
                    .description("Letters that have ended, and why those failed that did")
                    .tag("status", failure == null ? Generation.COMPLETED : Generation.FAILED)
                    .tag("reason", reason(failure))
                    .register(meters)
                    .increment());
  }

  private static String reason(Throwable failure) {
    if (failure == null) {
      return "";
    }
    return Causes.of(failure) instanceof AppException known ? known.wireName() : "INTERNAL";
  }

  /** A round has saved letters. */
  void saved(int letters, Duration took) {
    checkpoints.record(took);
    saved.record(letters);
  }
}
