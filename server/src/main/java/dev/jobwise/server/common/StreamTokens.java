package dev.jobwise.server.common;

import dev.jobwise.server.common.error.AppException;
import java.time.Duration;

/**
 * Tokens that open the stream of one document and nothing else. They may appear in a URL, where a
 * browser's EventSource has to put them and proxies log them.
 */
public interface StreamTokens {

  /** A new token for the caller and the document, which must be the caller's. */
  String issue(Caller caller, String generationId);

  /** How long a token can be used. */
  Duration life();

  /**
   * The caller to whom the token was issued; may block.
   *
   * @throws AppException UNAUTHENTICATED for anything but a current token for this document
   */
  Caller verify(String token, String generationId);
}
