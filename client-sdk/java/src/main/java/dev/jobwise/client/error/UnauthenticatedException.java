package dev.jobwise.client.error;

/** Nobody is signed in, the session has ended, or e-mail address and password do not match. */
public final class UnauthenticatedException extends JobWiseException {

  UnauthenticatedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
