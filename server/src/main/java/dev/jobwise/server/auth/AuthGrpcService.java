package dev.jobwise.server.auth;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.ChangePasswordRequest;
import dev.jobwise.auth.v1.ChangePasswordResponse;
import dev.jobwise.auth.v1.CheckEmailRequest;
import dev.jobwise.auth.v1.CheckEmailResponse;
import dev.jobwise.auth.v1.ForgotPasswordRequest;
import dev.jobwise.auth.v1.ForgotPasswordResponse;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.auth.v1.GetCurrentUserResponse;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.LoginResponse;
import dev.jobwise.auth.v1.LogoutRequest;
import dev.jobwise.auth.v1.LogoutResponse;
import dev.jobwise.auth.v1.RefreshTokenRequest;
import dev.jobwise.auth.v1.RefreshTokenResponse;
import dev.jobwise.auth.v1.RegisterRequest;
import dev.jobwise.auth.v1.RegisterResponse;
import dev.jobwise.auth.v1.ResetPasswordRequest;
import dev.jobwise.auth.v1.ResetPasswordResponse;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Client;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/** {@code AuthService} over {@link Accounts}, {@link Sessions} and {@link PasswordResets}. */
@Blocking
public final class AuthGrpcService extends AuthServiceGrpc.AuthServiceImplBase {

  private final Accounts accounts;
  private final Sessions sessions;
  private final PasswordResets resets;

  public AuthGrpcService(Accounts accounts, Sessions sessions, PasswordResets resets) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.resets = resets;
  }

  @Override
  public void register(RegisterRequest request, StreamObserver<RegisterResponse> observer) {
    Client client = Clients.current();
    Unary.answerLater(
        observer,
        () ->
            accounts
                .register(client, request.getEmail(), request.getPassword(), request.getFullName())
                .thenApply(AuthMessages::tokens)
                .thenApply(tokens -> RegisterResponse.newBuilder().setTokens(tokens).build()));
  }

  @Override
  public void login(LoginRequest request, StreamObserver<LoginResponse> observer) {
    Client client = Clients.current();
    Unary.answerLater(
        observer,
        () ->
            accounts
                .login(client, request.getEmail(), request.getPassword())
                .thenApply(AuthMessages::tokens)
                .thenApply(tokens -> LoginResponse.newBuilder().setTokens(tokens).build()));
  }

  @Override
  public void refreshToken(
      RefreshTokenRequest request, StreamObserver<RefreshTokenResponse> observer) {
    Client client = Clients.current();
    Unary.answer(
        observer,
        () ->
            RefreshTokenResponse.newBuilder()
                .setTokens(AuthMessages.tokens(sessions.refresh(client, request.getRefreshToken())))
                .build());
  }

  @Override
  public void getCurrentUser(
      GetCurrentUserRequest request, StreamObserver<GetCurrentUserResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetCurrentUserResponse.newBuilder()
                .setUser(AuthMessages.user(accounts.get(caller)))
                .build());
  }

  @Override
  public void logout(LogoutRequest request, StreamObserver<LogoutResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          sessions.end(caller);
          return LogoutResponse.newBuilder().setMessage("Successfully logged out").build();
        });
  }

  @Override
  public void changePassword(
      ChangePasswordRequest request, StreamObserver<ChangePasswordResponse> observer) {
    Caller caller = Callers.current();
    Client client = Clients.current();
    ChangePasswordResponse changed =
        ChangePasswordResponse.newBuilder().setMessage("Password changed successfully").build();
    Unary.answerLater(
        observer,
        () ->
            accounts
                .changePassword(
                    client, caller, request.getCurrentPassword(), request.getNewPassword())
                .thenApply(done -> changed));
  }

  @Override
  public void forgotPassword(
      ForgotPasswordRequest request, StreamObserver<ForgotPasswordResponse> observer) {
    Client client = Clients.current();
    Unary.answer(
        observer,
        () -> {
          resets.request(client, request.getEmail());
          return ForgotPasswordResponse.newBuilder()
              .setMessage(
                  "If an account with that email exists, a password reset link has been sent")
              .build();
        });
  }

  @Override
  public void resetPassword(
      ResetPasswordRequest request, StreamObserver<ResetPasswordResponse> observer) {
    Client client = Clients.current();
    ResetPasswordResponse reset =
        ResetPasswordResponse.newBuilder().setMessage("Password reset successfully").build();
    Unary.answerLater(
        observer,
        () ->
            resets
                .reset(client, request.getToken(), request.getNewPassword())
                .thenApply(done -> reset));
  }

  @Override
  public void checkEmail(CheckEmailRequest request, StreamObserver<CheckEmailResponse> observer) {
    Client client = Clients.current();
    Unary.answer(
        observer,
        () ->
            CheckEmailResponse.newBuilder()
                .setAvailable(accounts.isFree(client, request.getEmail()))
                .build());
  }
}
