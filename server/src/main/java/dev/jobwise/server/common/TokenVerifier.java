package dev.jobwise.server.common;

import dev.jobwise.server.common.error.AppException;

/** Finds the user of an access token. */
@FunctionalInterface
public interface TokenVerifier {

  /**
   * The caller that the token proves. Blocks, because it may read the database.
   *
   * @param token the text after {@code Bearer} in the header; never empty
   * @throws AppException of code {@code UNAUTHENTICATED} for anything but a valid access token of
   *     an active user
   */
  Caller verify(String token);

  /**
   * As {@link #verify}, if it needs no database. That is true for forged tokens, and for all calls
   * with a token except the first in a while. Never blocks.
   *
   * @return null if {@link #verify} must be called
   * @throws AppException as {@link #verify}
   */
  default Caller verifyAtOnce(String token) {
    return null;
  }
}
