package dev.jobwise.server.leases;

import static dev.jobwise.errors.v1.Reason.REASON_DAILY_TOKENS_USED;
import static dev.jobwise.errors.v1.Reason.REASON_JOB_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestClock;
import dev.jobwise.server.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Slow
class LeasesTest {

  private static final Caller ANN = new Caller(1, "session");

  private final TestClock clock = new TestClock(Instant.now());
  private final List<Leases> servers = new ArrayList<>();
  private final Leases here = server();
  private final Leases there = server();
  private final String key = "test:" + Ids.uuid();

  /** The work under test: each time it is begun it leaves a future here for the test to end. */
  private final List<CompletableFuture<String>> begun = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(Leases::close);
  }

  @Test
  void once_isSharedWithinAServer_untilItEnds() throws Exception {
    CompletableFuture<String> first = ask(here);
    CompletableFuture<String> second = ask(here);
    assertThat(begun).hasSize(1);
    begun.get(0).complete("done");

    assertThat(get(first)).isEqualTo("done");
    assertThat(get(second)).isEqualTo("done");
    ask(here);
    assertThat(begun).hasSize(2);
  }

  @Test
  void once_tellsWhoseWorkRan() throws Exception {
    SharedRun<String> first = run(here);
    List<SharedRun<String>> others = List.of(run(here), run(there));
    begun.get(0).complete("done");

    get(first.outcome());
    assertThat(first.isOwn()).isTrue();
    for (SharedRun<String> other : others) {
      get(other.outcome());
      assertThat(other.isOwn()).isFalse();
    }
  }

  @Test
  void once_isSharedBetweenServers() throws Exception {
    CompletableFuture<String> first = ask(here);
    CompletableFuture<String> second = ask(there);
    assertThat(begun).hasSize(1);
    assertThat(second).isNotDone();
    begun.get(0).complete("done");

    assertThat(get(first)).isEqualTo("done");
    assertThat(get(second)).isEqualTo("seen from elsewhere");
    ask(there);
    assertThat(begun).hasSize(2);
  }

  @Test
  void once_sharesAFailureWithThoseWhoWait_andIsFreeAfterwards() {
    AppException failure =
        AppException.of(REASON_DAILY_TOKENS_USED, 7).retryAfter(Duration.ofSeconds(7));
    List<CompletableFuture<String>> calls = List.of(ask(here), ask(here), ask(there), ask(there));
    begun.get(0).completeExceptionally(failure);

    for (CompletableFuture<String> call : calls) {
      assertFails(call, REASON_DAILY_TOKENS_USED, failure.getMessage(), Duration.ofSeconds(7));
    }
    assertThat(begun).hasSize(1);
    ask(there);
    assertThat(begun).hasSize(2);
  }

  @Test
  void once_sharesAnUnexpectedFailureWithoutItsText() {
    CompletableFuture<String> first = ask(here);
    CompletableFuture<String> second = ask(there);
    begun.get(0).completeExceptionally(new IllegalStateException("a secret"));

    assertThatThrownBy(() -> get(first)).hasRootCauseMessage("a secret");
    assertThatThrownBy(() -> get(second))
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("a secret");
  }

  @Test
  void once_isTakenOverWhenItsServerDies() throws Exception {
    CompletableFuture<String> lost = ask(here);
    CompletableFuture<String> waiting = ask(there);
    assertThat(begun).hasSize(1);

    here.close();
    // As the database would see it after 20 seconds of silence.
    Rows.execute(
        "UPDATE leases SET lease_expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND"
            + " WHERE lease_key = ?",
        key);
    awaitBegun(2);
    begun.get(1).complete("taken over");
    assertThat(get(waiting)).isEqualTo("taken over");

    // Whoever was thought dead and comes back must not end what is another's by now.
    CompletableFuture<String> third = ask(there);
    begun.get(0).complete("late");
    assertThat(get(lost)).isEqualTo("late");
    assertThat(third).isNotDone();
    assertThat(Rows.query("SELECT owner IS NULL FROM leases WHERE lease_key = ?", key))
        .containsExactly("0");
  }

  @Test
  void once_isRenewedWhileItRuns() throws Exception {
    ask(here);
    String before = leaseEnd();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (leaseEnd().equals(before)) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(100);
    }
    assertThat(leaseEnd()).isGreaterThan(before);
  }

  @Test
  void once_failsWithWhatItsWorkThrows() {
    assertThatThrownBy(
            () ->
                get(
                    here.<String>once(
                            key,
                            () -> {
                              throw AppException.of(REASON_JOB_NOT_FOUND);
                            },
                            () -> "elsewhere")
                        .outcome()))
        .hasRootCauseMessage("Job not found");
    ask(there);
    assertThat(begun).hasSize(1);
  }

  @Test
  void oneCallersPatience_doesNotEndTheWaitOfOthers() throws Exception {
    CompletableFuture<String> patient = ask(here);
    ask(here).cancel(false);
    begun.get(0).complete("done");

    assertThat(get(patient)).isEqualTo("done");
  }

  @Test
  void idempotencyKeys_replayTheResultFor24Hours() throws Exception {
    assertThat(replayed(here, ANN, "body", "first")).isEqualTo("first");
    assertThat(replayed(here, ANN, "body", "second")).isEqualTo("first");
    assertThat(replayed(there, ANN, "body", "second")).isEqualTo("first");
    clock.advance(Duration.ofHours(24).minusSeconds(1));
    assertThat(replayed(there, ANN, "body", "second")).isEqualTo("first");

    clock.advance(Duration.ofSeconds(1));
    assertThat(replayed(there, ANN, "body", "second")).isEqualTo("second");
    assertThat(replayed(here, ANN, "body", "third")).isEqualTo("second");
  }

  @Test
  void idempotencyKeys_belongToOneUser() throws Exception {
    assertThat(replayed(here, ANN, "body", "first")).isEqualTo("first");
    assertThat(replayed(here, new Caller(2, "session"), "body", "second")).isEqualTo("second");
  }

  @Test
  void idempotencyKeys_refuseAnotherBody_whileItRunsAndAfterwards() throws Exception {
    CompletableFuture<byte[]> running =
        new IdempotencyKeys(here).once(ANN, new RequestKey(key, "body"), this::work);
    for (Leases server : servers) {
      assertReused(() -> replayed(server, ANN, "other", "second"));
    }
    begun.get(0).complete("first");
    assertThat(text(get(running))).isEqualTo("first");
    for (Leases server : servers) {
      assertReused(() -> replayed(server, ANN, "other", "second"));
    }
  }

  @Test
  void idempotencyKeys_waitForTheFirstOnAnotherServer() throws Exception {
    RequestKey body = new RequestKey(key, "body");
    CompletableFuture<byte[]> first = new IdempotencyKeys(here).once(ANN, body, this::work);
    CompletableFuture<byte[]> second = new IdempotencyKeys(there).once(ANN, body, this::work);
    begun.get(0).complete("first");

    assertThat(text(get(first))).isEqualTo("first");
    assertThat(text(get(second))).isEqualTo("first");
    assertThat(begun).hasSize(1);
  }

  @Test
  void idempotencyKeys_areFreedByAFailure_forAnyBody() throws Exception {
    CompletableFuture<byte[]> first =
        new IdempotencyKeys(here).once(ANN, new RequestKey(key, "body"), this::work);
    begun.get(0).completeExceptionally(AppException.of(REASON_LLM_UNAVAILABLE));
    assertThatThrownBy(() -> get(first)).isInstanceOf(ExecutionException.class);

    assertThat(replayed(there, ANN, "other", "second")).isEqualTo("second");
  }

  @Test
  void idempotencyKeys_areFreedByAResultThatStandsNoLonger() throws Exception {
    IdempotencyKeys keys = new IdempotencyKeys(here);
    RequestKey body = new RequestKey(key, "body");
    assertThat(get(keys.onceForId(ANN, body, () -> "id-1", id -> true))).isEqualTo("id-1");
    assertThat(get(keys.onceForId(ANN, body, () -> "id-2", id -> true))).isEqualTo("id-1");
    assertThat(
            get(
                keys.onceForId(
                    ANN, new RequestKey(key, "other"), () -> "id-3", id -> !id.equals("id-1"))))
        .isEqualTo("id-3");
  }

  @Test
  void expiredRows_areSwept() {
    ask(here);
    int swept =
        TestDatabase.get()
            .with(
                LeaseMapper.class,
                m -> m.sweep(clock.instant().plus(Duration.ofHours(25)), 100000));
    assertThat(swept).isPositive();
    assertThat(Rows.query("SELECT lease_key FROM leases WHERE lease_key = ?", key)).isEmpty();
  }

  private Leases server() {
    Leases leases = Leases.start(TestDatabase.get(), clock, Runnable::run);
    servers.add(leases);
    return leases;
  }

  private CompletableFuture<String> ask(Leases server) {
    return run(server).outcome();
  }

  private SharedRun<String> run(Leases server) {
    return server.once(
        key,
        () -> {
          CompletableFuture<String> work = new CompletableFuture<>();
          begun.add(work);
          return work;
        },
        () -> "seen from elsewhere");
  }

  private CompletionStage<byte[]> work() {
    CompletableFuture<String> work = new CompletableFuture<>();
    begun.add(work);
    return work.thenApply(answer -> answer.getBytes(StandardCharsets.UTF_8));
  }

  private String replayed(Leases server, Caller caller, String body, String answer)
      throws Exception {
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    return text(
        get(
            new IdempotencyKeys(server)
                .once(
                    caller,
                    new RequestKey(key, body),
                    () -> CompletableFuture.completedFuture(bytes))));
  }

  private String leaseEnd() {
    return Rows.query("SELECT lease_expires_at FROM leases WHERE lease_key = ?", key).get(0);
  }

  private void awaitBegun(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (begun.size() < count) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  private static void assertReused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .hasRootCauseInstanceOf(AppException.class)
        .hasRootCauseMessage("Idempotency-Key was already used with a different request");
  }

  private static void assertFails(
      CompletableFuture<?> call, Reason reason, String detail, Duration retryAfter) {
    assertThatThrownBy(() -> get(call))
        .cause()
        .isInstanceOfSatisfying(
            AppException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(reason);
              assertThat(failure).hasMessage(detail);
              assertThat(failure.retryAfter()).isEqualTo(retryAfter);
            });
  }
}
