package dev.jobwise.server.auth;

import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.server.transport.grpc.Timestamps;

/** Converts accounts to messages. */
final class AuthMessages {

  private AuthMessages() {}

  static Tokens tokens(SignedIn signedIn) {
    return Tokens.newBuilder()
        .setAccessToken(signedIn.accessToken())
        .setRefreshToken(signedIn.refreshToken())
        .setTokenType("Bearer")
        .setExpiresIn((int) AccessTokens.LIFE.toSeconds())
        .setUser(user(signedIn.user()))
        .build();
  }

  static dev.jobwise.auth.v1.User user(User user) {
    return dev.jobwise.auth.v1.User.newBuilder()
        .setId(user.id())
        .setEmail(user.email())
        .setFullName(user.fullName())
        .setIsActive(user.isActive())
        .setIsVerified(user.isVerified())
        .setCreatedAt(Timestamps.of(user.createdAt()))
        .setUpdatedAt(Timestamps.of(user.updatedAt()))
        .build();
  }
}
