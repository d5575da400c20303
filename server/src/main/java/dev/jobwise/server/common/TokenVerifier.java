package dev.jobwise.server.common;

import dev.jobwise.server.common.error.AppException;

/** Tells whose an access token is. */
@FunctionalInterface
public interface TokenVerifier {

  /**
   * The caller that the token proves. May look into the database, so it blocks.
   *
   * @param token what follows {@code Bearer} in the header; never empty
   * @throws AppException of code {@code UNAUTHENTICATED} for anything but a valid access token of
   *     an active user
   */
  Caller verify(String token);

  /**
   * As {@link #verify}, if that can be told at once, as it can for all calls with a token but the
   * first in a while, and for forged tokens. Never blocks.
   *
   * @return null if {@link #verify} must be asked
   * @throws AppException as {@link #verify}
   */
  default Caller verifyAtOnce(String token) {
    return null;
  }
}
