package dev.jobwise.client.error;

/** What the request names does not exist, or is not the caller's. */
public final class NotFoundException extends JobWiseException {

  NotFoundException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
