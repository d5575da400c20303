package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.leases.LeaseTimes;
import dev.jobwise.server.testing.Await;
import dev.jobwise.server.testing.Rows;
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

  private final Generations generations = new Generations(TestDatabase.get(), TestLimits.rows());
  private final LetterStore store =
      new LetterStore(TestDatabase.get(), generations, Clock.systemUTC());
  private final LetterMeters meters = new LetterMeters(new SimpleMeterRegistry());
  private final RunningLetters running = new RunningLetters(64, meters);
  private final LetterTimer timer =
      new LetterTimer(
          store,
          running,
          new FollowedLetters(generations),
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

  /** As where the clock of the database is set forward, or this process stood still. */
  @Test
  void letterWithAnExpiredLease_isNotLost_whileThisServerWritesIt() {
    Caller caller = Rows.caller();
    String profile = Rows.profile(caller.userId(), "profile");
    String job = Rows.job(caller.userId(), "Cook", "[]", "job");
    String here = expired(caller, job, profile);
    String elsewhere = expired(caller, job, profile);
    Await.until("calm", () -> LeaseTimes.expiryMeansDeath(TestDatabase.get()));

    store.interruptLost(here::equals);

    assertThat(status(here)).isEqualTo("pending");
    assertThat(status(elsewhere)).isEqualTo("failed");
    store.interruptLost(id -> false);
    assertThat(status(here)).isEqualTo("failed");
  }

  private static String expired(Caller caller, String job, String profile) {
    String id = Ids.uuid();
    Rows.execute(
        "INSERT INTO generations (id, user_id, job_id, profile_id, document_type, status,"
            + " content_text, llm_metadata, lease_owner, lease_expires_at, created_at, updated_at)"
            + " VALUES (?, ?, ?, ?, 'cover_letter', 'pending', '', '{}', 'a server',"
            + " UTC_TIMESTAMP(6) - INTERVAL 1 SECOND, NOW(6), NOW(6))",
        id,
        caller.userId(),
        job,
        profile);
    return id;
  }

  private static String status(String id) {
    return Rows.query("SELECT status FROM generations WHERE id = ?", id).get(0);
  }

  @Test
  void checkpoints_restForFourTimesTheirLength_withinBounds() {
    assertThat(LetterTimer.pauseAfter(Duration.ofMillis(3))).hasMillis(200);
    assertThat(LetterTimer.pauseAfter(Duration.ofMillis(100))).hasMillis(400);
    assertThat(LetterTimer.pauseAfter(Duration.ofMinutes(1))).hasMillis(1000);
  }
}
