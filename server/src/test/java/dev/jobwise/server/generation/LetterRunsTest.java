package dev.jobwise.server.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the timer sees to. */
@Timeout(30)
@Slow
class LetterRunsTest {

  private final LetterRuns runs =
      new LetterRuns(TestDatabase.get(), Clock.systemUTC(), 64, Duration.ofSeconds(10));
  private final LetterRun run = new LetterRun("letter", "job", 7);

  /** Stores nothing. */
  private static final class Nowhere implements LetterWriter.Outcome {
    @Override
    public Generation complete(String text, ChatUsage usage) {
      return null;
    }

    @Override
    public AppException fail(String text, AppException cause) {
      return LetterErrors.about(cause, "letter", text);
    }
  }

  @AfterEach
  void stop() {
    runs.close();
  }

  @Test
  void letterThatNobodyEnds_timesOut_soThatItHoldsUpNoStop() {
    Deadline past =
        new Deadline(Duration.ofSeconds(30), System.nanoTime() - Duration.ofSeconds(6).toNanos());
    LetterFrame frame = new LetterFrame("Dear,", "Bye");
    runs.reserve(7);
    runs.add(new LetterWriter(run, frame, 1, new Nowhere(), Runnable::run), past);

    runs.drain().join();

    AppException failure =
        (AppException)
            catchThrowableOfType(
                    CompletionException.class, () -> run.whenEnded().toCompletableFuture().join())
                .getCause();
    assertThat(failure.reason()).isEqualTo("LLM_TIMEOUT");
    assertThat(failure.metadata()).containsEntry("generation_id", "letter");
  }

  @Test
  void checkpoints_restForFourTimesTheirLength_withinBounds() {
    assertThat(LetterRuns.pauseAfter(Duration.ofMillis(3))).hasMillis(200);
    assertThat(LetterRuns.pauseAfter(Duration.ofMillis(100))).hasMillis(400);
    assertThat(LetterRuns.pauseAfter(Duration.ofMinutes(1))).hasMillis(1000);
  }

  @Test
  void stoppedServer_followsNoLetterOfOthers() {
    FollowedLetters followed = new FollowedLetters(TestDatabase.get());
    followed.endAll(LetterErrors.draining());
    Generation other =
        new Generation(
            "other", null, null, null, null, null, null, null, null, null, null, null, null);

    assertThatThrownBy(() -> followed.follow(7, other))
        .hasMessage(LetterErrors.draining().getMessage());
  }
}
