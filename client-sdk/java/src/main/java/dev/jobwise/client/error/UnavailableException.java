package dev.jobwise.client.error;

/** The server, its database or the model can't be reached. */
public final class UnavailableException extends JobWiseException {

  UnavailableException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  /** Whether the request surely never reached a server, so that nothing can have happened. */
  public boolean isUnsent() {
    return ErrorDetails.isRefusedConnection(this);
  }
}
