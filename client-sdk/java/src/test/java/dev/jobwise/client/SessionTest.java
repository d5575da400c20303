package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.client.error.UnauthenticatedException;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.ListGenerationsResponse;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
