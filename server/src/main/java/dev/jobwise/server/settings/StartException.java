package dev.jobwise.server.settings;

/** Why the server can't start, in one line for the person who started it. */
public final class StartException extends RuntimeException {
  public StartException(String message) {
    super(message);
  }
}
