package dev.jobwise.server.auth;

import static dev.jobwise.server.auth.AuthFixture.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.AppException.Kind;
import dev.jobwise.server.common.Caller;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private final AuthFixture auth = new AuthFixture();

  @AfterEach
  void close() {
    auth.close();
  }

  @Test
  void refresh_answersANewPairOfTheSameSession() {
    SignedIn first = auth.register();

    SignedIn next = auth.sessions.refresh(first.refreshToken());

    assertThat(next.user()).isEqualTo(first.user());
    assertThat(next.refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(auth.accessTokens.verify(next.accessToken()))
        .isEqualTo(auth.accessTokens.verify(first.accessToken()));
    assertThat(auth.sessions.refresh(next.refreshToken())).isNotNull();
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
    auth.sessions.refresh(first.refreshToken());

    auth.clock.advance(Duration.ofMillis(59_999));

    assertThat(auth.sessions.refresh(first.refreshToken())).isNotNull();
  }

  @Test
  void refresh_countsTheMinuteFromTheFirstUse() {
    SignedIn first = auth.register();
    auth.sessions.refresh(first.refreshToken());
    auth.clock.advance(Duration.ofSeconds(40));
    auth.sessions.refresh(first.refreshToken());
    auth.clock.advance(Duration.ofSeconds(20));

    assertRefused(first);
  }

  @Test
  void refresh_endsTheSessionWhenAUsedTokenComesLater() {
    SignedIn first = auth.register();
    SignedIn other = auth.accounts.login(auth.email, "first password").join();
    SignedIn newest = auth.sessions.refresh(first.refreshToken());
    auth.clock.advance(Duration.ofSeconds(60));

    assertRefused(first);

    assertRefused(newest);
    assertThat(auth.sessions.refresh(other.refreshToken())).isNotNull();
  }

  @Test
  void refresh_atTheSameTimeAnswersEveryCaller() {
    SignedIn first = auth.register();

    List<CompletableFuture<SignedIn>> calls =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> auth.sessions.refresh(first.refreshToken())))
            .toList();

    assertThat(calls.stream().map(call -> call.join().refreshToken())).doesNotHaveDuplicates();
  }

  @Test
  void refresh_refusesOtherTokens() {
    SignedIn signedIn = auth.register();

    assertFails(Kind.UNAUTHENTICATED, () -> auth.sessions.refresh(signedIn.accessToken()));
    assertFails(Kind.UNAUTHENTICATED, () -> auth.sessions.refresh("nonsense"));
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
    SignedIn renewed = auth.sessions.refresh(first.refreshToken());
    SignedIn other = auth.accounts.login(auth.email, "first password").join();
    Caller caller = auth.accessTokens.verify(first.accessToken());

    auth.sessions.end(caller);
    auth.sessions.end(caller);

    assertRefused(first);
    assertRefused(renewed);
    assertThat(auth.sessions.refresh(other.refreshToken())).isNotNull();
    assertThat(auth.accessTokens.verify(first.accessToken())).isEqualTo(caller);
  }

  @Test
  void start_forgetsExpiredTokens() {
    auth.register();
    auth.clock.advance(Duration.ofDays(7));

    SignedIn later = auth.accounts.login(auth.email, "first password").join();

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

    assertFails(Kind.UNAUTHENTICATED, () -> auth.accessTokens.verify(signedIn.accessToken()))
        .hasMessage("Could not validate credentials");
  }

  @Test
  void verify_refusesRefreshAndExpiredTokens() {
    SignedIn signedIn = auth.register();

    assertFails(Kind.UNAUTHENTICATED, () -> auth.accessTokens.verify(signedIn.refreshToken()))
        .hasMessage("Could not validate credentials");
    auth.clock.advance(Duration.ofSeconds(3600));
    assertFails(Kind.UNAUTHENTICATED, () -> auth.accessTokens.verify(signedIn.accessToken()));
  }

  private void assertRefused(SignedIn signedIn) {
    assertFails(Kind.UNAUTHENTICATED, () -> auth.sessions.refresh(signedIn.refreshToken()))
        .hasMessage("Invalid or expired refresh token");
  }
}
