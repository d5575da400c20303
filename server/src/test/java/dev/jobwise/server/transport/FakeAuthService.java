package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.CheckEmailRequest;
import dev.jobwise.auth.v1.CheckEmailResponse;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.auth.v1.GetCurrentUserResponse;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.LoginResponse;
import dev.jobwise.auth.v1.LogoutRequest;
import dev.jobwise.auth.v1.LogoutResponse;
import dev.jobwise.auth.v1.RegisterRequest;
import dev.jobwise.auth.v1.RegisterResponse;
import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.auth.v1.User;
import dev.jobwise.server.common.error.AppException;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Answers the way a room would, and fails on demand. */
class FakeAuthService extends AuthServiceGrpc.AuthServiceImplBase {

  /** What the next Logout throws. */
  final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  final AtomicReference<RegisterRequest> registered = new AtomicReference<>();

  @Override
  public void register(RegisterRequest request, StreamObserver<RegisterResponse> observer) {
    registered.set(request);
    User user = User.newBuilder().setId(1).setEmail(request.getEmail()).build();
    Unary.answer(
        observer,
        () -> RegisterResponse.newBuilder().setTokens(Tokens.newBuilder().setUser(user)).build());
  }

  @Override
  public void login(LoginRequest request, StreamObserver<LoginResponse> observer) {
    Unary.answer(
        observer,
        () -> {
          throw AppException.of(REASON_TOO_MANY_REQUESTS)
              .retryAfter(Duration.ofMillis(2500))
              .with(Map.of("scope", "login"));
        });
  }

  @Override
  public void getCurrentUser(
      GetCurrentUserRequest request, StreamObserver<GetCurrentUserResponse> observer) {
    User user = User.newBuilder().setId(Callers.current().userId()).build();
    Unary.answer(observer, () -> GetCurrentUserResponse.newBuilder().setUser(user).build());
  }

  @Override
  public void logout(LogoutRequest request, StreamObserver<LogoutResponse> observer) {
    Unary.answer(
        observer,
        () -> {
          throw failure.get();
        });
  }

  @Override
  public void checkEmail(CheckEmailRequest request, StreamObserver<CheckEmailResponse> observer) {
    Unary.answer(observer, () -> CheckEmailResponse.newBuilder().setAvailable(true).build());
  }
}
