package dev.jobwise.server;

/** A setting that the server can't start with. The message names it and what was expected. */
public final class SettingsException extends RuntimeException {
  SettingsException(String message) {
    super(message);
  }
}
