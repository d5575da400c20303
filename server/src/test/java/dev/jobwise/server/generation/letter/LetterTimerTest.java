package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLimits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@Slow
class LetterTimerTest {

  private final LetterStore store =
      new LetterStore(
          TestDatabase.get(),
          new Generations(TestDatabase.get(), TestLimits.rows()),
          Clock.systemUTC());
  private final LetterMeters meters = new LetterMeters(new SimpleMeterRegistry());
  private final RunningLetters running = new RunningLetters(64, meters);
  private final LetterTimer timer =
      new LetterTimer(
          store,
          running,
          new FollowedLetters(store),
          new LetterReaders(Duration.ofSeconds(10)),
          meters);

  @AfterEach
  void stop() {
    timer.close();
  }

  @Test
  void letterThatNobodyEnds_timesOut_soThatItHoldsUpNoStop() {
    timer.start();
    Deadline past =
        new Deadline(Duration.ofSeconds(30), System.nanoTime() - Duration.ofSeconds(6).toNanos());
    Letter letter = new Letter("letter", "job", 7);
    running.reserve(7);
    running.add(
        new RunningLetter(
            letter,
            past,
            (text, cause) -> LetterErrors.about(cause, "letter", text),
            Runnable::run,
            Runnable::run));

    running.drain().join();

    AppException failure =
        (AppException)
            catchThrowableOfType(
                    CompletionException.class,
                    () -> letter.whenEnded().toCompletableFuture().join())
                .getCause();
    assertThat(failure.wireName()).isEqualTo("LLM_TIMEOUT");
    assertThat(failure.metadata()).containsEntry("generation_id", "letter");
  }

  @Test
  void checkpoints_restForFourTimesTheirLength_withinBounds() {
    assertThat(LetterTimer.pauseAfter(Duration.ofMillis(3))).hasMillis(200);
    assertThat(LetterTimer.pauseAfter(Duration.ofMillis(100))).hasMillis(400);
    assertThat(LetterTimer.pauseAfter(Duration.ofMinutes(1))).hasMillis(1000);
  }
}
