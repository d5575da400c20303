package dev.jobwise.server.auth;

import java.time.Instant;

/** The table {@code password_reset_tokens}. */
interface ResetTokenMapper {

  void insert(String tokenHash, int userId, Instant now, Instant expiresAt);

  /** The user of a token that is still valid; null if there is none. */
  Integer findUser(String tokenHash, Instant now);

  /**
   * @return 0 if the token was used in the meantime
   */
  int delete(String tokenHash, int userId);

  void deleteAll(int userId);

  void deleteExpired(int userId, Instant now);
}
