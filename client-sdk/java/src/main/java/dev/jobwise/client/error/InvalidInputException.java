package dev.jobwise.client.error;

/** The request breaks a rule; {@link #fieldProblems} tells which fields are wrong. */
public final class InvalidInputException extends JobWiseException {

  InvalidInputException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
