package dev.jobwise.server.transport;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;

/** Tells whose an access token is. Called on blocking threads, so it may look into the database. */
@FunctionalInterface
public interface TokenVerifier {

  /**
   * The caller that the token proves.
   *
   * @param token what follows {@code Bearer} in the header; never empty
   * @throws AppException of kind {@code UNAUTHENTICATED} for anything but a valid access token of
   *     an active user
   */
  Caller verify(String token);
}
