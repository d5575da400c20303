package dev.jobwise.server.db;

/**
 * The database can't be used, so the server must not start. The message is one line for the person
 * who started it, and contains no secret.
 */
public final class DatabaseStartException extends RuntimeException {

  public DatabaseStartException(String message) {
    super(message);
  }

  public DatabaseStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
