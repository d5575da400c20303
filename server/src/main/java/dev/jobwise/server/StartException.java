package dev.jobwise.server;

/** Why the server can't start, in one line for whoever started it. */
public final class StartException extends RuntimeException {
  StartException(String message) {
    super(message);
  }
}
