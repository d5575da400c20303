package dev.jobwise.server.db.backup;

import java.nio.file.FileSystemException;

/** Why nothing was backed up or restored, in one line for the person who asked for it. */
public final class BackupException extends RuntimeException {

  BackupException(String message) {
    super(message);
  }

  BackupException(String message, Throwable cause) {
    super(message + ": " + why(cause), cause);
  }

  /** The message of a failed access to a file is its path alone. */
  private static String why(Throwable cause) {
    return cause instanceof FileSystemException ? cause.toString() : cause.getMessage();
  }
}
