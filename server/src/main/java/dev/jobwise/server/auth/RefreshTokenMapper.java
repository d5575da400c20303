package dev.jobwise.server.auth;

import java.time.Instant;

/** The table {@code refresh_tokens}. */
interface RefreshTokenMapper {

  void insert(String tokenHash, int userId, String sessionId, Instant now, Instant expiresAt);

  /** Null if the user has no such token, or if it was revoked. */
  StoredToken find(int userId, String tokenHash);

  void markUsed(int userId, String tokenHash, Instant now);

  void deleteSession(int userId, String sessionId);

  void deleteAll(int userId);

  void deleteExpired(int userId, Instant now);

  /**
   * @param usedAt null until its first use
   */
  record StoredToken(String sessionId, Instant usedAt) {}
}
