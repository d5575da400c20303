package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_ACCOUNT_INACTIVE;
import static dev.jobwise.errors.v1.Reason.REASON_EMAIL_TAKEN;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_ARGUMENT;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_REFRESH_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_WRONG_CREDENTIALS;
import static dev.jobwise.errors.v1.Reason.REASON_WRONG_PASSWORD;
import static dev.jobwise.server.auth.AuthFixture.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.testing.Slow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Slow
class AccountsTest {

  private final AuthFixture auth = new AuthFixture();

  @AfterEach
  void close() {
    auth.close();
  }

  @Test
  void register_makesAnActiveUnverifiedAccount() {
    SignedIn signedIn =
        auth.accounts
            .register(
                auth.here, "  " + auth.email.toUpperCase(Locale.ROOT), "12345678", " Ada Löve 🚀 ")
            .join();

    User user = signedIn.user();
    assertThat(user.email()).isEqualTo(auth.email);
    assertThat(user.fullName()).isEqualTo("Ada Löve 🚀");
    assertThat(user.isActive()).isTrue();
    assertThat(user.isVerified()).isFalse();
    assertThat(user.createdAt()).isEqualTo(auth.clock.instant());
    assertThat(user.updatedAt()).isEqualTo(auth.clock.instant());
    Caller caller = auth.accessTokens.verify(signedIn.accessToken());
    assertThat(auth.accounts.get(caller)).isEqualTo(user);
    assertThat(auth.sql("SELECT password_hash FROM users WHERE id = ?", user.id()))
        .singleElement()
        .asString()
        .startsWith("$argon2id$");
  }

  @Test
  void register_refusesATakenAddressInAnySpelling() {
    auth.register();

    assertFails(
            REASON_EMAIL_TAKEN,
            () ->
                auth.accounts
                    .register(auth.here, auth.email.toUpperCase(Locale.ROOT), "12345678", "B")
                    .join())
        .hasMessage("User with this email already exists");
  }

  @Test
  void register_tellsAccentsApart() {
    auth.accounts.register(auth.here, "josé." + auth.email, "12345678", "A").join();

    assertThat(auth.accounts.isFree(auth.here, "josé." + auth.email)).isFalse();
    assertThat(auth.accounts.isFree(auth.here, "jose." + auth.email)).isTrue();
  }

  @Test
  void register_ofOneAddressAtTheSameTimeSucceedsOnce() {
    List<CompletableFuture<Boolean>> calls =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                            () ->
                                auth.accounts
                                    .register(auth.here, auth.email, "12345678", "A")
                                    .join())
                        .handle((signedIn, failure) -> failure == null))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join).filter(won -> won)).hasSize(1);
    assertThat(auth.sql("SELECT id FROM users WHERE email = ?", auth.email)).hasSize(1);
  }

  @Test
  void register_ofManyAddressesAtTheSameTimeSucceeds() {
    List<CompletableFuture<SignedIn>> calls =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            auth.accounts
                                .register(auth.here, i + auth.email, "12345678", "A")
                                .join()))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join)).allMatch(Objects::nonNull);
  }

  @Test
  void register_takesLongPasswordsUpToABound() {
    String longest = "🔑".repeat(1024);

    auth.accounts.register(auth.here, auth.email, longest, "A").join();

    assertThat(auth.accounts.login(auth.here, auth.email, longest).join()).isNotNull();
    assertFails(
            REASON_INVALID_ARGUMENT,
            () -> auth.accounts.register(auth.here, "b" + auth.email, longest + "x", "A").join())
        .hasMessage("password must be at most 1024 characters");
  }

  @Test
  void login_opensASessionOfItsOwn() {
    SignedIn first = auth.register();

    SignedIn second =
        auth.accounts.login(auth.here, " " + auth.email + " ", "first password").join();

    assertThat(second.user()).isEqualTo(first.user());
    assertThat(auth.accessTokens.verify(second.accessToken()).sessionId())
        .isNotEqualTo(auth.accessTokens.verify(first.accessToken()).sessionId());
  }

  @Test
  void login_saysTheSameForAnUnknownAddressAndAWrongPassword() {
    auth.register();

    assertFails(
            REASON_WRONG_CREDENTIALS,
            () -> auth.accounts.login(auth.here, auth.email, "wrong").join())
        .hasMessage("Invalid email or password");
    assertFails(
            REASON_WRONG_CREDENTIALS,
            () -> auth.accounts.login(auth.here, "x" + auth.email, "first password").join())
        .hasMessage("Invalid email or password");
  }

  @Test
  void login_tellsOfAnInactiveAccountOnlyAfterThePasswordMatched() {
    auth.register();
    auth.sql("UPDATE users SET is_active = FALSE WHERE email = ?", auth.email);

    assertFails(
            REASON_WRONG_CREDENTIALS,
            () -> auth.accounts.login(auth.here, auth.email, "wrong").join())
        .hasMessage("Invalid email or password");
    assertFails(
            REASON_ACCOUNT_INACTIVE,
            () -> auth.accounts.login(auth.here, auth.email, "first password").join())
        .hasMessage("Account is inactive");
  }

  @Test
  void changePassword_replacesItAndEndsAllSessions() {
    SignedIn first = auth.register();
    SignedIn second = auth.accounts.login(auth.here, auth.email, "first password").join();
    Caller caller = auth.accessTokens.verify(first.accessToken());

    auth.accounts.changePassword(auth.here, caller, "first password", "second password").join();

    assertFails(
        REASON_INVALID_REFRESH_TOKEN, () -> auth.sessions.refresh(auth.here, first.refreshToken()));
    assertFails(
        REASON_INVALID_REFRESH_TOKEN,
        () -> auth.sessions.refresh(auth.here, second.refreshToken()));
    assertFails(
        REASON_WRONG_CREDENTIALS,
        () -> auth.accounts.login(auth.here, auth.email, "first password").join());
    assertThat(auth.accounts.login(auth.here, auth.email, "second password").join()).isNotNull();
  }

  @Test
  void changePassword_needsTheCurrentOne() {
    SignedIn signedIn = auth.register();
    Caller caller = auth.accessTokens.verify(signedIn.accessToken());

    assertFails(
            REASON_WRONG_PASSWORD,
            () ->
                auth.accounts.changePassword(auth.here, caller, "wrong", "second password").join())
        .hasMessage("Current password is incorrect");
    assertThat(auth.sessions.refresh(auth.here, signedIn.refreshToken())).isNotNull();
    assertThat(auth.accounts.login(auth.here, auth.email, "first password").join()).isNotNull();
  }
}
