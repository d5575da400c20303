package dev.jobwise.client.error;

/** A limit or quota is used up; {@link #retryAfter} tells when to try again. */
public final class RateLimitedException extends JobWiseException {

  RateLimitedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
