package dev.jobwise.client;

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
import dev.jobwise.auth.v1.User;

/**
 * Accounts, sessions and passwords. {@link JobWiseClient#login} and {@link JobWiseClient#register}
 * are the short ways in.
 */
public final class AuthClient {

  private final Calls calls;
  private final Session session;

  AuthClient(Calls calls, Session session) {
    this.calls = calls;
    this.session = session;
  }

  /**
   * Creates an account and signs this client in.
   *
   * @throws dev.jobwise.client.error.JobWiseException EMAIL_TAKEN if the address has an account
   */
  public RegisterResponse register(RegisterRequest request) {
    RegisterResponse response = calls.unary(AuthServiceGrpc.getRegisterMethod(), request);
    session.use(response.getTokens());
    return response;
  }

  /**
   * Signs this client in.
   *
   * @throws dev.jobwise.client.error.UnauthenticatedException if address and password do not match
   */
  public LoginResponse login(LoginRequest request) {
    LoginResponse response = calls.unary(AuthServiceGrpc.getLoginMethod(), request);
    session.use(response.getTokens());
    return response;
  }

  /**
   * Exchanges a refresh token for the next pair of tokens, and has this client use them. The client
   * does so by itself in time; this is for a token from elsewhere.
   */
  public RefreshTokenResponse refreshToken(RefreshTokenRequest request) {
    RefreshTokenResponse response = calls.unary(AuthServiceGrpc.getRefreshTokenMethod(), request);
    session.use(response.getTokens());
    return response;
  }

  /** Returns the caller's account. */
  public GetCurrentUserResponse getCurrentUser(GetCurrentUserRequest request) {
    return calls.unary(AuthServiceGrpc.getGetCurrentUserMethod(), request);
  }

  /** The signed-in user's account. */
  public User getCurrentUser() {
    return getCurrentUser(GetCurrentUserRequest.getDefaultInstance()).getUser();
  }

  /** Ends the session, and signs this client out. */
  public LogoutResponse logout(LogoutRequest request) {
    LogoutResponse response = calls.unary(AuthServiceGrpc.getLogoutMethod(), request);
    session.forget();
    return response;
  }

  /** Ends the session, and signs this client out. */
  public void logout() {
    logout(LogoutRequest.getDefaultInstance());
  }

  /**
   * Replaces the caller's password and ends all sessions. A client that was built with credentials
   * signs in with the new password from then on; any other has to {@link #login} within the hour
   * that its access token lives.
   */
  public ChangePasswordResponse changePassword(ChangePasswordRequest request) {
    ChangePasswordResponse response =
        calls.unary(AuthServiceGrpc.getChangePasswordMethod(), request);
    session.passwordChanged(request.getCurrentPassword(), request.getNewPassword());
    return response;
  }

  /**
   * Mails a password-reset token if the address has an account and has not been sent too many
   * recently.
   */
  public ForgotPasswordResponse forgotPassword(ForgotPasswordRequest request) {
    return calls.unary(AuthServiceGrpc.getForgotPasswordMethod(), request);
  }

  /** Sets a new password with a mailed token and ends all sessions. */
  public ResetPasswordResponse resetPassword(ResetPasswordRequest request) {
    return calls.unary(AuthServiceGrpc.getResetPasswordMethod(), request);
  }

  /** Tells whether an e-mail address is still free. */
  public CheckEmailResponse checkEmail(CheckEmailRequest request) {
    return calls.unary(AuthServiceGrpc.getCheckEmailMethod(), request);
  }

  /** Whether an e-mail address is still free. */
  public boolean isEmailFree(String email) {
    return checkEmail(CheckEmailRequest.newBuilder().setEmail(email).build()).getAvailable();
  }
}
