package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_REFRESH_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_TOKEN;
import static dev.jobwise.server.auth.AuthFixture.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Slow
class SessionsTest {

  private final AuthFixture auth = new AuthFixture();

  @AfterEach
  void close() {
    auth.close();
  }

  @Test
  void refresh_answersANewPairOfTheSameSession() {
    SignedIn first = auth.register();

    SignedIn next = auth.sessions.refresh(auth.here, first.refreshToken());

    assertThat(next.user()).isEqualTo(first.user());
    assertThat(next.refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(auth.accessTokens.verify(next.accessToken()))
        .isEqualTo(auth.accessTokens.verify(first.accessToken()));
    assertThat(auth.sessions.refresh(auth.here, next.refreshToken())).isNotNull();
  }

  @Test
  void refresh_storesHashesOnly() {
    SignedIn signedIn = auth.register();

    assertThat(
            auth.sql(
                "SELECT token_hash FROM refresh_tokens WHERE user_id = ?", signedIn.user().id()))
        .containsExactly(Secrets.hash(signedIn.refreshToken()));
  }

  @Test
  void refresh_answersAUsedTokenForAMinute() {
    SignedIn first = auth.register();
    auth.sessions.refresh(auth.here, first.refreshToken());

    auth.clock.advance(Duration.ofMillis(59_999));

    assertThat(auth.sessions.refresh(auth.here, first.refreshToken())).isNotNull();
  }

  @Test
  void refresh_countsTheMinuteFromTheFirstUse() {
    SignedIn first = auth.register();
    auth.sessions.refresh(auth.here, first.refreshToken());
    auth.clock.advance(Duration.ofSeconds(40));
    auth.sessions.refresh(auth.here, first.refreshToken());
    auth.clock.advance(Duration.ofSeconds(20));

    assertRefused(first);
  }

  @Test
  void refresh_endsTheSessionWhenAUsedTokenComesLater() {
    SignedIn first = auth.register();
    SignedIn other = auth.accounts.login(auth.here, auth.email, "first password").join();
    SignedIn newest = auth.sessions.refresh(auth.here, first.refreshToken());
    auth.clock.advance(Duration.ofSeconds(60));

    assertRefused(first);

    assertRefused(newest);
    assertThat(auth.sessions.refresh(auth.here, other.refreshToken())).isNotNull();
  }

  /** Else a thief would have a chain of tokens that nobody else ever uses. */
  @Test
  void refresh_givesOneSuccessorToAll_alsoOnAnotherServerAndAtTheSameTime() {
    SignedIn first = auth.register();
    // As many as there are connections to the database: a further one would wait, and give up.
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (AuthFixture other = new AuthFixture()) {
      List<CompletableFuture<SignedIn>> calls =
          IntStream.range(0, 200)
              .mapToObj(i -> i % 2 == 0 ? auth.sessions : other.sessions)
              .map(
                  server ->
                      CompletableFuture.supplyAsync(
                          () -> server.refresh(auth.here, first.refreshToken()), threads))
              .toList();

      assertThat(calls.stream().map(call -> call.join().refreshToken()).distinct()).hasSize(1);
      assertThat(storedTokens(first)).hasSize(2);
      SignedIn next = auth.sessions.refresh(auth.here, calls.get(0).join().refreshToken());
      assertThat(next.refreshToken()).isNotEqualTo(first.refreshToken());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refresh_aThiefsChainIsTheOwners_soALaterReplayEndsBoth() {
    SignedIn first = auth.register();
    SignedIn owner = auth.sessions.refresh(auth.here, first.refreshToken());
    auth.clock.advance(Duration.ofSeconds(59));
    SignedIn thief = auth.sessions.refresh(auth.here, first.refreshToken());
    assertThat(thief.refreshToken()).isEqualTo(owner.refreshToken());

    auth.clock.advance(Duration.ofHours(1));
    SignedIn newest = auth.sessions.refresh(auth.here, thief.refreshToken());
    auth.clock.advance(Duration.ofHours(1));

    assertRefused(owner);
    assertRefused(newest);
    assertThat(storedTokens(first)).isEmpty();
  }

  @Test
  void end_duringTheMinuteOfGraceEndsAll() {
    SignedIn first = auth.register();
    SignedIn next = auth.sessions.refresh(auth.here, first.refreshToken());

    auth.sessions.end(auth.accessTokens.verify(first.accessToken()));

    assertRefused(first);
    assertRefused(next);
  }

  @Test
  void refresh_forgetsExpiredTokens() {
    SignedIn first = auth.register();
    auth.clock.advance(Duration.ofDays(6));
    SignedIn second = auth.sessions.refresh(auth.here, first.refreshToken());
    auth.clock.advance(Duration.ofDays(2));

    SignedIn third = auth.sessions.refresh(auth.here, second.refreshToken());

    assertThat(storedTokens(first))
        .containsExactlyInAnyOrder(
            Secrets.hash(second.refreshToken()), Secrets.hash(third.refreshToken()));
  }

  @Test
  void refresh_refusesOtherTokens() {
    SignedIn signedIn = auth.register();

    assertFails(
        REASON_INVALID_REFRESH_TOKEN,
        () -> auth.sessions.refresh(auth.here, signedIn.accessToken()));
    assertFails(REASON_INVALID_REFRESH_TOKEN, () -> auth.sessions.refresh(auth.here, "nonsense"));
    auth.clock.advance(Duration.ofDays(7));
    assertRefused(signedIn);
  }

  @Test
  void refresh_refusesInactiveUsers() {
    SignedIn signedIn = auth.register();
    auth.sql("UPDATE users SET is_active = FALSE WHERE email = ?", auth.email);

    assertRefused(signedIn);
  }

  @Test
  void end_revokesThisSessionAndNoOther() {
    SignedIn first = auth.register();
    SignedIn renewed = auth.sessions.refresh(auth.here, first.refreshToken());
    SignedIn other = auth.accounts.login(auth.here, auth.email, "first password").join();
    Caller caller = auth.accessTokens.verify(first.accessToken());

    auth.sessions.end(caller);
    auth.sessions.end(caller);

    assertRefused(first);
    assertRefused(renewed);
    assertThat(auth.sessions.refresh(auth.here, other.refreshToken())).isNotNull();
    assertThat(auth.accessTokens.verify(first.accessToken())).isEqualTo(caller);
  }

  @Test
  void start_forgetsExpiredTokens() {
    auth.register();
    auth.clock.advance(Duration.ofDays(7));

    SignedIn later = auth.accounts.login(auth.here, auth.email, "first password").join();

    assertThat(
            auth.sql("SELECT token_hash FROM refresh_tokens WHERE user_id = ?", later.user().id()))
        .containsExactly(Secrets.hash(later.refreshToken()));
  }

  @Test
  void verify_noticesAnInactiveUserWithinHalfAMinute() {
    SignedIn signedIn = auth.register();
    auth.accessTokens.verify(signedIn.accessToken());
    auth.sql("UPDATE users SET is_active = FALSE WHERE email = ?", auth.email);

    auth.clock.advance(Duration.ofSeconds(30));

    assertFails(REASON_INVALID_TOKEN, () -> auth.accessTokens.verify(signedIn.accessToken()))
        .hasMessage("Could not validate credentials");
  }

  @Test
  void verify_refusesRefreshAndExpiredTokens() {
    SignedIn signedIn = auth.register();

    assertFails(REASON_INVALID_TOKEN, () -> auth.accessTokens.verify(signedIn.refreshToken()))
        .hasMessage("Could not validate credentials");
    auth.clock.advance(Duration.ofSeconds(3600));
    assertFails(REASON_INVALID_TOKEN, () -> auth.accessTokens.verify(signedIn.accessToken()));
  }

  private List<String> storedTokens(SignedIn signedIn) {
    return auth.sql(
        "SELECT token_hash FROM refresh_tokens WHERE user_id = ?", signedIn.user().id());
  }

  private void assertRefused(SignedIn signedIn) {
    assertFails(
            REASON_INVALID_REFRESH_TOKEN,
            () -> auth.sessions.refresh(auth.here, signedIn.refreshToken()))
        .hasMessage("Invalid or expired refresh token");
  }
}
