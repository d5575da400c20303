package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_EMAIL_TAKEN;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_REFRESH_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_RESET_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_FAILED_SIGN_INS;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;
import static dev.jobwise.errors.v1.Reason.REASON_WRONG_CREDENTIALS;
import static dev.jobwise.errors.v1.Reason.REASON_WRONG_PASSWORD;
import static dev.jobwise.server.auth.AuthFixture.assertFails;
import static dev.jobwise.server.auth.AuthFixture.client;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often passwords, tokens and addresses may be tried. */
@Slow
class SignInLimitsTest {

  private static final String LIMITED = "Too many failed sign-ins. Please try again later.";

  private final AuthFixture auth = new AuthFixture();
  private final Client elsewhere = client("198.51.100.7");

  @AfterEach
  void close() {
    auth.close();
  }

  @Test
  void fiveWrongPasswords_areFree_thenEachMustWaitLonger() {
    auth.register();
    failFrom(elsewhere, 5);

    Throwable refused = refusal(elsewhere, "first password");

    assertThat(refused).hasMessage(LIMITED);
    assertThat(((AppException) refused).retryAfter()).isEqualTo(Duration.ofSeconds(6));
    auth.clock.advance(Duration.ofSeconds(6));
    failFrom(elsewhere, 1);
    assertThat(((AppException) refusal(elsewhere, "first password")).retryAfter())
        .isGreaterThan(Duration.ofSeconds(11));
  }

  @Test
  void aSuccess_forgivesTheFailures() {
    auth.register();
    for (int i = 0; i < 3; i++) {
      failFrom(auth.here, 4);
      auth.accounts.login(auth.here, auth.email, "first password").join();
    }
  }

  /**
   * Not the owner, who signed in from here before: however many try it from however many places.
   */
  @Test
  void nobodyLocksAnOwnerOut_fromWhereTheAccountIsKnown() {
    auth.register();
    for (int i = 0; i < 10; i++) {
      failFrom(client("203.0.113." + i), 5);
    }

    assertThat(refusal(client("203.0.113.99"), "first password")).hasMessage(LIMITED);
    assertThat(auth.accounts.login(auth.here, auth.email, "first password").join()).isNotNull();
  }

  @Test
  void knownAddresses_outliveAServer_andAreStoredAsHashes() {
    int id = auth.register().user().id();
    auth.accounts.login(elsewhere, auth.email, "first password").join();
    try (AuthFixture restarted = new AuthFixture()) {
      for (int i = 0; i < 10; i++) {
        for (int j = 0; j < 5; j++) {
          restarted.limits.failed(auth.email, client("203.0.113." + i));
        }
      }
      assertThat(restarted.accounts.login(elsewhere, auth.email, "first password").join())
          .isNotNull();
    }
    assertThat(auth.sql("SELECT address_hash FROM known_addresses WHERE user_id = ?", id))
        .hasSize(2)
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void knownAddresses_areTwentyAtMost_theNewest() {
    int id = auth.register().user().id();
    for (int i = 0; i < 25; i++) {
      auth.clock.advance(Duration.ofSeconds(1));
      auth.accounts.login(client("203.0.113." + i), auth.email, "first password").join();
    }
    assertThat(auth.sql("SELECT address_hash FROM known_addresses WHERE user_id = ?", id))
        .hasSize(20)
        .contains(auth.known.hash(auth.email, client("203.0.113.24")))
        .doesNotContain(auth.known.hash(auth.email, auth.here));
  }

  @Test
  void whoResetsThePassword_isKnownFromThere() {
    int id = auth.register().user().id();
    auth.resets.request(elsewhere, auth.email);
    auth.resets.reset(elsewhere, auth.token(0), "second password").join();

    assertThat(auth.sql("SELECT address_hash FROM known_addresses WHERE user_id = ?", id))
        .contains(auth.known.hash(auth.email, elsewhere));
  }

  @Test
  void anAddress_thatTriesManyAccounts_mustWait_andOthersNeedNot() {
    auth.register();
    for (int i = 0; i < 50; i++) {
      String other = i + auth.email;
      assertFails(
              REASON_WRONG_CREDENTIALS, () -> auth.accounts.login(elsewhere, other, "wrong").join())
          .hasMessage("Invalid email or password");
    }

    assertThat(refusal(elsewhere, "first password")).hasMessage(LIMITED);
    assertThat(auth.accounts.login(auth.here, auth.email, "first password").join()).isNotNull();
  }

  @Test
  void anUnknownAddress_isLimitedAlike() {
    for (int i = 0; i < 5; i++) {
      assertThat(refusal(elsewhere, "wrong")).hasMessage("Invalid email or password");
    }
    assertThat(refusal(elsewhere, "wrong")).hasMessage(LIMITED);
  }

  /** They come in before the first of them has failed. */
  @Test
  void manyAtOnce_areNoMoreTriesThanOneByOne() {
    auth.register();
    List<CompletableFuture<SignedIn>> calls =
        IntStream.range(0, 30).mapToObj(i -> tryWrong()).toList();

    // Two threads hash, so that one more may have begun.
    assertThat(calls.stream().map(SignInLimitsTest::failure))
        .filteredOn(failure -> failure.getMessage().equals("Invalid email or password"))
        .hasSizeBetween(5, 6);
  }

  @Test
  void rightPasswords_areNeverLimited() {
    auth.register();
    List<CompletableFuture<SignedIn>> calls =
        IntStream.range(0, 25)
            .mapToObj(i -> auth.accounts.login(elsewhere, auth.email, "first password"))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join)).hasSize(25);
  }

  @Test
  void theCurrentPassword_isLimitedToo() {
    Caller caller = auth.accessTokens.verify(auth.register().accessToken());
    for (int i = 0; i < 5; i++) {
      assertFails(REASON_WRONG_PASSWORD, () -> change(caller, "wrong"));
    }

    assertFails(REASON_TOO_MANY_FAILED_SIGN_INS, () -> change(caller, "first password"))
        .hasMessage(LIMITED);
  }

  @Test
  void mails_areAFew_whetherOrNotThereIsAnAccount() {
    auth.register();
    for (int i = 0; i < 10; i++) {
      auth.resets.request(auth.here, auth.email);
      auth.resets.request(auth.here, "not" + auth.email);
    }

    assertThat(auth.mails).hasSize(3);
    for (int i = 0; i < 10; i++) {
      auth.resets.request(auth.here, auth.email);
    }
    assertFails(REASON_TOO_MANY_REQUESTS, () -> auth.resets.request(auth.here, auth.email))
        .hasMessage("Too many requests. Please try again later.");
    auth.resets.request(elsewhere, auth.email);
    auth.clock.advance(Duration.ofMinutes(20));
    auth.resets.request(auth.here, auth.email);
    assertThat(auth.mails).hasSize(4);
  }

  @Test
  void wrongTokens_areLimitedByAddress_andGoodOnesAreNot() {
    SignedIn signedIn = auth.register();
    for (int i = 0; i < 150; i++) {
      assertFails(REASON_INVALID_REFRESH_TOKEN, () -> auth.sessions.refresh(elsewhere, "nonsense"));
      assertFails(
          REASON_INVALID_RESET_TOKEN,
          () -> auth.resets.reset(elsewhere, "nonsense", "12345678").join());
    }

    assertFails(REASON_TOO_MANY_REQUESTS, () -> auth.sessions.refresh(elsewhere, "nonsense"));
    assertFails(
        REASON_TOO_MANY_REQUESTS,
        () -> auth.resets.reset(elsewhere, "nonsense", "12345678").join());
    assertThat(auth.sessions.refresh(elsewhere, signedIn.refreshToken())).isNotNull();
    assertFails(REASON_INVALID_REFRESH_TOKEN, () -> auth.sessions.refresh(auth.here, "nonsense"));
  }

  @Test
  void lookUpsAndRegistrations_areLimitedByAddress() {
    auth.register();
    for (int i = 0; i < 600; i++) {
      auth.accounts.isFree(elsewhere, auth.email);
      assertFails(
          REASON_EMAIL_TAKEN,
          () -> auth.accounts.register(elsewhere, auth.email, "12345678", "A").join());
    }

    assertFails(REASON_TOO_MANY_REQUESTS, () -> auth.accounts.isFree(elsewhere, auth.email));
    assertFails(
        REASON_TOO_MANY_REQUESTS,
        () -> auth.accounts.register(elsewhere, auth.email, "12345678", "A").join());
    assertThat(auth.accounts.isFree(auth.here, auth.email)).isFalse();
  }

  private void change(Caller caller, String current) {
    auth.accounts.changePassword(elsewhere, caller, current, "second password").join();
  }

  private void failFrom(Client client, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(refusal(client, "wrong")).hasMessage("Invalid email or password");
    }
  }

  private Throwable refusal(Client client, String password) {
    try {
      return failure(auth.accounts.login(client, auth.email, password));
    } catch (AppException refused) {
      return refused;
    }
  }

  /** Once the limit is known, a login fails before there is anything to wait for. */
  private CompletableFuture<SignedIn> tryWrong() {
    try {
      return auth.accounts.login(elsewhere, auth.email, "wrong");
    } catch (AppException limited) {
      return CompletableFuture.failedFuture(limited);
    }
  }

  private static Throwable failure(CompletableFuture<SignedIn> call) {
    try {
      call.join();
      throw new AssertionError("signed in");
    } catch (CompletionException failure) {
      return failure.getCause();
    }
  }
}
