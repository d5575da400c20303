package dev.jobwise.server;

/** Why the server can't start, in one line for the person who started it. */
public final class StartException extends RuntimeException {
  StartException(String message) {
    super(message);
  }
}
