package dev.jobwise.server.auth;

/**
 * A new pair of tokens.
 *
 * @param accessToken lives for {@link AccessTokens#LIFE}
 * @param refreshToken lives for {@link Sessions#LIFE}
 */
public record SignedIn(String accessToken, String refreshToken, User user) {}
