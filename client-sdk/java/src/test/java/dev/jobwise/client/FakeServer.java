package dev.jobwise.client;

import com.google.protobuf.Any;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.ChangePasswordRequest;
import dev.jobwise.auth.v1.ChangePasswordResponse;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.LoginResponse;
import dev.jobwise.auth.v1.RefreshTokenRequest;
import dev.jobwise.auth.v1.RefreshTokenResponse;
import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.errors.v1.ErrorAnswer;
import dev.jobwise.errors.v1.ErrorsProto;
import dev.jobwise.errors.v1.Reason;
import io.grpc.BindableService;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A server in this process whose services a test writes. It signs everybody in, counts that, and
 * refuses tokens that it no longer takes.
 */
final class FakeServer implements AutoCloseable {

  static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
  static final Metadata.Key<String> IDEMPOTENCY_KEY =
      Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);

  /** The refresh tokens that were exchanged. */
  final Queue<String> refreshedWith = new ConcurrentLinkedQueue<>();

  /** The headers of calls to the test's service. */
  final Queue<Metadata> headers = new ConcurrentLinkedQueue<>();

  /** The passwords that somebody signed in with. */
  final Queue<String> passwords = new ConcurrentLinkedQueue<>();

  volatile int logins;
  volatile Runnable beforeRefresh = () -> {};
  volatile RuntimeException loginFailure;
  volatile RuntimeException refreshFailure;
  volatile int secondsOfFirstToken = 3600;

  /** What a call must send besides nothing: {@code access-1} is the token of the login. */
  volatile String refusedToken = "";

  private final String name = InProcessServerBuilder.generateName();
  private final Server server;

  FakeServer(BindableService service) throws IOException {
    server =
        InProcessServerBuilder.forName(name)
            .intercept(new Gate())
            .addService(service)
            .addService(new Auth())
            .build()
            .start();
  }

  /** A client that retries soon and gives up soon. */
  JobWiseClient.Builder client() {
    return JobWiseClient.builder().over(InProcessChannelBuilder.forName(name).build());
  }

  JobWiseClient signedIn() {
    JobWiseClient client = client().build();
    client.login("ann@example.com", "a long password");
    return client;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** The error that the real server would send. */
  static StatusRuntimeException error(Reason reason, Map<String, String> metadata) {
    return error(reason, metadata, null);
  }

  static StatusRuntimeException error(Reason reason) {
    return error(reason, Map.of(), null);
  }

  static StatusRuntimeException error(
      Reason reason, Map<String, String> metadata, Integer retrySeconds) {
    ErrorAnswer answer = reason.getValueDescriptor().getOptions().getExtension(ErrorsProto.answer);
    com.google.rpc.Status.Builder status =
        com.google.rpc.Status.newBuilder()
            .setCode(answer.getCode().getNumber())
            .setMessage(answer.getText())
            .addDetails(
                Any.pack(
                    ErrorInfo.newBuilder()
                        .setDomain("jobwise")
                        .setReason(reason.name().substring("REASON_".length()))
                        .putAllMetadata(metadata)
                        .build()));
    if (retrySeconds != null) {
      status.addDetails(
          Any.pack(
              RetryInfo.newBuilder()
                  .setRetryDelay(com.google.protobuf.Duration.newBuilder().setSeconds(retrySeconds))
                  .build()));
    }
    return StatusProto.toStatusRuntimeException(status.build());
  }

  private final class Auth extends AuthServiceGrpc.AuthServiceImplBase {

    @Override
    public void login(LoginRequest request, StreamObserver<LoginResponse> observer) {
      logins++;
      passwords.add(request.getPassword());
      if (loginFailure != null) {
        observer.onError(loginFailure);
        return;
      }
      observer.onNext(LoginResponse.newBuilder().setTokens(tokens(1, secondsOfFirstToken)).build());
      observer.onCompleted();
    }

    @Override
    public void refreshToken(
        RefreshTokenRequest request, StreamObserver<RefreshTokenResponse> observer) {
      beforeRefresh.run();
      refreshedWith.add(request.getRefreshToken());
      if (refreshFailure != null) {
        observer.onError(refreshFailure);
        return;
      }
      observer.onNext(
          RefreshTokenResponse.newBuilder()
              .setTokens(tokens(refreshedWith.size() + 1, 3600))
              .build());
      observer.onCompleted();
    }

    @Override
    public void changePassword(
        ChangePasswordRequest request, StreamObserver<ChangePasswordResponse> observer) {
      observer.onNext(ChangePasswordResponse.getDefaultInstance());
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

  private final class Gate implements ServerInterceptor {

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata metadata, ServerCallHandler<Q, A> next) {
      if (!call.getMethodDescriptor().getServiceName().endsWith("AuthService")) {
        headers.add(metadata);
        if (("Bearer " + refusedToken).equals(metadata.get(AUTHORIZATION))) {
          StatusRuntimeException refusal = error(Reason.REASON_INVALID_TOKEN);
          call.close(refusal.getStatus(), refusal.getTrailers());
          return new ServerCall.Listener<>() {};
        }
      }
      return next.startCall(call, metadata);
    }
  }
}
