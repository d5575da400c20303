package dev.jobwise.server.db.backup;

/** Why nothing was backed up or restored, in one line for the person who asked for it. */
public final class BackupException extends RuntimeException {

  BackupException(String message) {
    super(message);
  }

  BackupException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
