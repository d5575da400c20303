package dev.jobwise.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.auth.v1.ChangePasswordRequest;
import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.client.error.RateLimitedException;
import dev.jobwise.client.error.UnauthenticatedException;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.ListGenerationsResponse;
import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are renewed once for many calls at the same time. */
@Timeout(60)
class SessionTest {

  private static final int THREADS = 64;
  private static final ListGenerationsRequest LIST = ListGenerationsRequest.getDefaultInstance();

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private FakeServer server;
  private JobWiseClient client;

  @BeforeEach
  void start() throws IOException {
    server = new FakeServer(new Generations());
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    client.close();
    server.close();
  }

  @Test
  void expiredToken_isRenewedOnce_for64Threads() throws Exception {
    server.secondsOfFirstToken = 1;
    client = server.signedIn();

    for (Future<?> call : callAtTheSameTime()) {
      call.get();
    }

    assertThat(server.refreshedWith).containsExactly("refresh-1");
    assertThat(server.headers)
        .hasSize(THREADS)
        .allMatch(headers -> headers.get(FakeServer.AUTHORIZATION).equals("Bearer access-2"));
  }

  @Test
  void refusedToken_isRenewedOnce_for64Threads() throws Exception {
    client = server.signedIn();
    server.refusedToken = "access-1";

    for (Future<?> call : callAtTheSameTime()) {
      call.get();
    }

    assertThat(server.refreshedWith).containsExactly("refresh-1");
  }

  @Test
  void failingRenewal_failsEveryCall_andIsAskedForOnceByEach() throws Exception {
    server.secondsOfFirstToken = 1;
    server.refreshFailure = FakeServer.error(Reason.REASON_INVALID_REFRESH_TOKEN);
    client = server.signedIn();

    for (Future<?> call : callAtTheSameTime()) {
      ExecutionException failure = catchThrowableOfType(ExecutionException.class, call::get);
      assertThat(failure.getCause())
          .isInstanceOf(UnauthenticatedException.class)
          .hasMessage("Invalid or expired refresh token");
      assertThat(((UnauthenticatedException) failure.getCause()).reason())
          .isEqualTo(Reason.REASON_INVALID_REFRESH_TOKEN);
    }

    assertThat(server.headers).isEmpty();
    assertThat(server.refreshedWith).hasSizeLessThanOrEqualTo(THREADS);
  }

  @Test
  void credentials_signInAtTheFirstCall_andAgainWhenTheSessionHasEnded() {
    server.secondsOfFirstToken = 1;
    server.refreshFailure = FakeServer.error(Reason.REASON_INVALID_REFRESH_TOKEN);
    client = server.client().credentials("ann@example.com", "a long password").build();

    client.generations().listGenerations(LIST);
    assertThat(server.logins).isEqualTo(1);
    client.generations().listGenerations(LIST);

    assertThat(server.logins).isEqualTo(2);
  }

  @Test
  void keptTokens_continueTheSession() {
    client =
        server
            .client()
            .tokens(Tokens.newBuilder().setAccessToken("kept").setExpiresIn(3600).build())
            .build();

    client.generations().listGenerations(LIST);

    assertThat(server.headers.peek().get(FakeServer.AUTHORIZATION)).isEqualTo("Bearer kept");
  }

  @Test
  void keptTokens_thatHaveExpired_areRenewedBeforeTheyAreHandedOut() {
    client = server.client().tokens(kept(Instant.now().minusSeconds(1))).build();
    assertThat(client.accessToken()).isEqualTo("access-2");
    assertThat(server.refreshedWith).containsExactly("refresh-kept");
  }

  @Test
  void keptTokens_areUsedUntilTheyExpire() {
    Tokens kept = kept(Instant.now().plusSeconds(600));
    client = server.client().tokens(kept).build();
    assertThat(client.accessToken()).isEqualTo(kept.getAccessToken());
    assertThat(server.refreshedWith).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kept", "", ".", "a.b.c", "a.ü.c", "a.e30.c"})
  void keptTokens_thatAreNoJwt_areUsedAsTheyAre(String token) {
    Tokens kept = Tokens.newBuilder().setAccessToken(token).setExpiresIn(3600).build();
    client = server.client().tokens(kept).build();
    assertThat(client.accessToken()).isEqualTo(token);
  }

  /** As a server wrote them for a former run, whose access token lives for an hour. */
  private static Tokens kept(Instant expiry) {
    String claims = "{\"sub\":\"7\",\"exp\":" + expiry.getEpochSecond() + ",\"type\":\"access\"}";
    String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8));
    return Tokens.newBuilder()
        .setAccessToken("header." + payload + ".signature")
        .setRefreshToken("refresh-kept")
        .setExpiresIn(3600)
        .build();
  }

  /** Whoever needs the token first may be a handler of a call that its own client gives up. */
  @Test
  void renewal_outlivesTheCallThatBeganIt() throws Exception {
    server.secondsOfFirstToken = 1;
    client = server.signedIn();
    CancellableContext givenUp = Context.current().withCancellation();
    server.beforeRefresh = () -> givenUp.cancel(null);

    givenUp.run(
        () ->
            catchThrowableOfType(
                JobWiseException.class, () -> client.generations().listGenerations(LIST)));
    client.generations().listGenerations(LIST);

    assertThat(server.refreshedWith).containsExactly("refresh-1");
  }

  @Test
  @Tag("slow") // A renewal waits for ten seconds.
  void renewalWithoutAnAnswer_isTriedAgain_withinTheDeadlineOfTheCall() {
    server.secondsOfFirstToken = 1;
    client = server.signedIn();
    CountDownLatch never = new CountDownLatch(1);
    server.beforeRefresh =
        () -> {
          server.beforeRefresh = () -> {};
          assertThatNoException().isThrownBy(() -> never.await(11, TimeUnit.SECONDS));
        };

    client.generations().listGenerations(LIST);

    assertThat(server.headers).hasSize(1);
  }

  @Test
  void signInAfterTooManyFailures_isLeftToTheCaller() {
    server.loginFailure = FakeServer.error(Reason.REASON_TOO_MANY_FAILED_SIGN_INS, Map.of(), 1);
    client = server.client().credentials("ann@example.com", "a wrong password").build();

    RateLimitedException failure =
        catchThrowableOfType(
            RateLimitedException.class, () -> client.generations().listGenerations(LIST));

    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(1));
    assertThat(server.logins).isEqualTo(1);
  }

  @Test
  void changedPassword_isTheOneToSignInWith() {
    server.secondsOfFirstToken = 1;
    client = server.client().credentials("ann@example.com", "a long password").build();

    client
        .auth()
        .changePassword(
            ChangePasswordRequest.newBuilder()
                .setCurrentPassword("a long password")
                .setNewPassword("a longer password")
                .build());
    server.refreshFailure = FakeServer.error(Reason.REASON_INVALID_REFRESH_TOKEN);
    client.generations().listGenerations(LIST);

    assertThat(server.passwords).containsExactly("a long password", "a longer password");
  }

  @Test
  void callWithoutASession_saysWhatIsMissing() {
    client = server.client().build();

    UnauthenticatedException failure =
        catchThrowableOfType(
            UnauthenticatedException.class, () -> client.generations().listGenerations(LIST));

    assertThat(failure).hasMessage("call register or login first");
    assertThat(catchThrowableOfType(UnauthenticatedException.class, client::accessToken))
        .hasMessage("call register or login first");
  }

  private List<Future<?>> callAtTheSameTime() {
    CyclicBarrier together = new CyclicBarrier(THREADS);
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      calls.add(
          threads.submit(
              () -> {
                together.await(30, TimeUnit.SECONDS);
                return client.generations().listGenerations(LIST);
              }));
    }
    return calls;
  }

  private static final class Generations extends GenerationServiceGrpc.GenerationServiceImplBase {

    @Override
    public void listGenerations(
        ListGenerationsRequest request, StreamObserver<ListGenerationsResponse> observer) {
      observer.onNext(ListGenerationsResponse.getDefaultInstance());
      observer.onCompleted();
    }
  }
}
