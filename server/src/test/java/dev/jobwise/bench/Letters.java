package dev.jobwise.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Many letters, streamed at the same time over gRPC. */
final class Letters {

  private static final long PATIENCE_MINUTES = 3;

  /** After this time the last started letter is certainly running. */
  private static final long SETTLE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final List<Applicant> applicants;
  private final Script script;
  private BiConsumer<Applicant, String> onStarted = (applicant, id) -> {};

  Letters(List<Applicant> applicants, Script script) {
    this.applicants = applicants;
    this.script = script;
  }

  /** Calls {@code listener} with the applicant and the id of each letter that has begun. */
  Letters onStarted(BiConsumer<Applicant, String> listener) {
    onStarted = listener;
    return this;
  }

  /**
   * The result of a run.
   *
   * @param whole letters that arrived correctly
   * @param failures what went wrong with the others
   */
  record Result(List<LetterTrip> whole, List<String> failures) {

    Times firstWords() {
      return Times.of(whole.stream().map(LetterTrip::firstWordNanos).toList());
    }

    /** Delay of every letter's first word behind the model. */
    Times firstDelays() {
      return Times.of(whole.stream().map(trip -> trip.delayNanos(0)).toList());
    }

    /** Delay of every word behind the model. */
    Times delays() {
      return Times.of(
          whole.stream()
              .flatMapToLong(trip -> IntStream.range(0, trip.words()).mapToLong(trip::delayNanos))
              .toArray());
    }

    Result orFail() {
      if (!failures.isEmpty()) {
        throw new IllegalStateException(failures.size() + " letters failed: " + failures.get(0));
      }
      return this;
    }
  }

  /** Writes letters, with {@code atOnce} at a time, none in step with another. */
  Result closedLoop(int atOnce, int letters) throws Exception {
    return lanes(atOnce, letters, script.duration());
  }

  /**
   * As {@link #closedLoop}, but {@code atOnce} letters begin in the same instant again and again.
   */
  Result inStep(int atOnce, int letters) throws Exception {
    return lanes(atOnce, letters, Duration.ZERO);
  }

  private Result lanes(int atOnce, int letters, Duration within) throws Exception {
    List<LetterTrip> trips = IntStream.range(0, letters).mapToObj(this::trip).toList();
    // Failures are reported with the result.
    Lanes.run(
        atOnce,
        letters,
        within,
        (lane, letter) -> trips.get(letter).send().ended().exceptionally(failed -> null));
    return result(trips);
  }

  /** Begins letters at a steady rate and waits for all; runs {@code onAll} when all have begun. */
  Result openLoop(int letters, double perSecond, Runnable onAll) throws Exception {
    List<LetterTrip> trips = IntStream.range(0, letters).mapToObj(this::trip).toList();
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    try {
      for (int i = 0; i < letters; i++) {
        timer.schedule(trips.get(i)::send, (long) (i / perSecond * 1e9), TimeUnit.NANOSECONDS);
      }
      timer.schedule(
          onAll, (long) (letters / perSecond * 1e9) + SETTLE_NANOS, TimeUnit.NANOSECONDS);
      return result(trips);
    } finally {
      timer.shutdownNow();
    }
  }

  private LetterTrip trip(int number) {
    Applicant applicant = applicants.get(number % applicants.size());
    return new LetterTrip(applicant, script.newLetter(), id -> onStarted.accept(applicant, id));
  }

  private static Result result(List<LetterTrip> trips) throws Exception {
    List<LetterTrip> whole = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (LetterTrip trip : trips) {
      try {
        trip.ended().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (trip.isWhole()) {
          whole.add(trip);
        } else {
          failures.add("text is damaged");
        }
      } catch (ExecutionException failed) {
        failures.add(failed.getCause().toString());
      }
    }
    return new Result(whole, failures);
  }
}
