package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_REFRESH_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_RESET_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_WRONG_CREDENTIALS;
import static dev.jobwise.server.auth.AuthFixture.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Slow
class PasswordResetsTest {

  private final AuthFixture auth = new AuthFixture();

  @AfterEach
  void close() {
    auth.close();
  }

  @Test
  void reset_setsThePasswordAndEndsAllSessions() {
    SignedIn before = auth.register();
    auth.resets.request(auth.here, " " + auth.email.toUpperCase(Locale.ROOT));

    auth.resets.reset(auth.here, auth.token(0), "second password").join();

    assertFails(
        REASON_INVALID_REFRESH_TOKEN,
        () -> auth.sessions.refresh(auth.here, before.refreshToken()));
    assertFails(
        REASON_WRONG_CREDENTIALS,
        () -> auth.accounts.login(auth.here, auth.email, "first password").join());
    assertThat(auth.accounts.login(auth.here, auth.email, "second password").join()).isNotNull();
  }

  @Test
  void request_storesAHashOnly() {
    int userId = auth.register().user().id();

    auth.resets.request(auth.here, auth.email);

    assertThat(auth.sql("SELECT token_hash FROM password_reset_tokens WHERE user_id = ?", userId))
        .containsExactly(Secrets.hash(auth.token(0)));
  }

  @Test
  void request_sendsNothingToStrangers() {
    auth.resets.request(auth.here, auth.email);

    assertThat(auth.mails).isEmpty();
  }

  @Test
  void reset_worksOnceAndVoidsTheOtherTokens() {
    auth.register();
    auth.resets.request(auth.here, auth.email);
    auth.resets.request(auth.here, auth.email);
    auth.resets.reset(auth.here, auth.token(1), "second password").join();

    assertInvalid(auth.token(1));
    assertInvalid(auth.token(0));
  }

  @Test
  void reset_ofOneTokenAtTheSameTimeSucceedsOnce() {
    auth.register();
    auth.resets.request(auth.here, auth.email);

    List<CompletableFuture<Boolean>> calls =
        Stream.of("password one", "password two", "password three")
            .map(
                password ->
                    CompletableFuture.runAsync(
                            () -> auth.resets.reset(auth.here, auth.token(0), password).join())
                        .handle((done, failure) -> failure == null))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join).filter(won -> won)).hasSize(1);
  }

  @Test
  void reset_endsAfterAnHour() {
    auth.register();
    auth.resets.request(auth.here, auth.email);
    auth.clock.advance(Duration.ofHours(1));

    assertInvalid(auth.token(0));
  }

  @Test
  void reset_refusesUnknownTokens() {
    assertInvalid("nonsense");
  }

  @Test
  void changePassword_voidsTokens() {
    SignedIn signedIn = auth.register();
    auth.resets.request(auth.here, auth.email);
    auth.accounts
        .changePassword(
            auth.here,
            auth.accessTokens.verify(signedIn.accessToken()),
            "first password",
            "second password")
        .join();

    assertInvalid(auth.token(0));
  }

  private void assertInvalid(String token) {
    assertFails(
            REASON_INVALID_RESET_TOKEN,
            () -> auth.resets.reset(auth.here, token, "third password").join())
        .hasMessage("Invalid or expired reset token");
  }
}
