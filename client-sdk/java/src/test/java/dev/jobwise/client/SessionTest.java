package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.LoginResponse;
import dev.jobwise.auth.v1.RefreshTokenRequest;
import dev.jobwise.auth.v1.RefreshTokenResponse;
import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.ListGenerationsResponse;
import io.grpc.CallCredentials;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import io.grpc.testing.GrpcCleanupRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** Tokens are renewed for many calls at the same time, against a server that counts. */
@Timeout(60)
class SessionTest {

  private static final int CALLS = 16;

  private final Queue<String> refreshedWith = new ConcurrentLinkedQueue<>();
  private final Queue<String> headers = new ConcurrentLinkedQueue<>();
  private volatile Status refusal;

  /** A rule of JUnit 4, which runs the tests of Jupiter inside its statement. */
  private final GrpcCleanupRule grpc = new GrpcCleanupRule();

  @RegisterExtension
  final InvocationInterceptor cleanup =
      new InvocationInterceptor() {
        @Override
        public void interceptTestMethod(
            Invocation<Void> test,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
          grpc.apply(statement(test), Description.EMPTY).evaluate();
        }
      };

  private JobWiseClient client;

  @BeforeEach
  void start() throws IOException {
    String name = InProcessServerBuilder.generateName();
    grpc.register(
        InProcessServerBuilder.forName(name)
            .addService(new Auth())
            .addService(ServerInterceptors.intercept(new Generations(), new HeaderKeeper()))
            .build()
            .start());
    client = JobWiseClient.over(grpc.register(InProcessChannelBuilder.forName(name).build()));
    // Its token is about to run out.
    client.login("ann@example.com", "a long password");
  }

  @Test
  void expiredToken_isRenewedOnce_forCallsAtTheSameTime() throws Exception {
    for (Call call : callAtTheSameTime()) {
      assertThat(call.end.get(30, TimeUnit.SECONDS).isOk()).isTrue();
    }
    assertThat(refreshedWith).containsExactly("refresh-1");
    assertThat(headers).hasSize(CALLS).containsOnly("Bearer access-2");
  }

  @Test
  void failingRefresh_failsEveryCall() throws Exception {
    refusal = Status.UNAUTHENTICATED.withDescription("the session has ended");
    for (Call call : callAtTheSameTime()) {
      Status status = call.end.get(30, TimeUnit.SECONDS);
      assertThat(status.getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
      assertThat(status.getDescription()).contains("the session has ended");
    }
    assertThat(headers).isEmpty();
  }

  @Test
  void anyOtherFault_failsTheCallToo() {
    Session broken = new Session(null);
    broken.use(Tokens.newBuilder().setExpiresIn(1).build());
    CompletableFuture<Status> told = new CompletableFuture<>();
    broken.applyRequestMetadata(
        null,
        Runnable::run,
        new CallCredentials.MetadataApplier() {
          @Override
          public void apply(Metadata headers) {
            told.complete(Status.OK);
          }

          @Override
          public void fail(Status status) {
            told.complete(status);
          }
        });
    assertThat(told.join().getCause()).isInstanceOf(NullPointerException.class);
  }

  private static Statement statement(InvocationInterceptor.Invocation<Void> test) {
    return new Statement() {
      @Override
      public void evaluate() throws Throwable {
        test.proceed();
      }
    };
  }

  private List<Call> callAtTheSameTime() {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      Call call = new Call();
      client.generationsAsync().listGenerations(ListGenerationsRequest.getDefaultInstance(), call);
      calls.add(call);
    }
    return calls;
  }

  /** Knows how a call ended. */
  private static final class Call implements StreamObserver<ListGenerationsResponse> {

    private final CompletableFuture<Status> end = new CompletableFuture<>();

    @Override
    public void onNext(ListGenerationsResponse response) {}

    @Override
    public void onError(Throwable failure) {
      end.complete(Status.fromThrowable(failure));
    }

    @Override
    public void onCompleted() {
      end.complete(Status.OK);
    }
  }

  private final class Auth extends AuthServiceGrpc.AuthServiceImplBase {

    @Override
    public void login(LoginRequest request, StreamObserver<LoginResponse> observer) {
      observer.onNext(LoginResponse.newBuilder().setTokens(tokens(1, 1)).build());
      observer.onCompleted();
    }

    @Override
    public void refreshToken(
        RefreshTokenRequest request, StreamObserver<RefreshTokenResponse> observer) {
      refreshedWith.add(request.getRefreshToken());
      if (refusal != null) {
        observer.onError(refusal.asRuntimeException());
        return;
      }
      observer.onNext(RefreshTokenResponse.newBuilder().setTokens(tokens(2, 3600)).build());
      observer.onCompleted();
    }

    private static Tokens tokens(int number, int seconds) {
      return Tokens.newBuilder()
          .setAccessToken("access-" + number)
          .setRefreshToken("refresh-" + number)
          .setExpiresIn(seconds)
          .build();
    }
  }

  private static final class Generations extends GenerationServiceGrpc.GenerationServiceImplBase {

    @Override
    public void listGenerations(
        ListGenerationsRequest request, StreamObserver<ListGenerationsResponse> observer) {
      observer.onNext(ListGenerationsResponse.getDefaultInstance());
      observer.onCompleted();
    }
  }

  private final class HeaderKeeper implements ServerInterceptor {

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata metadata, ServerCallHandler<Q, A> next) {
      headers.add(metadata.get(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER)));
      return next.startCall(call, metadata);
    }
  }
}
