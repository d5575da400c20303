package dev.jobwise.server.transport.grpc;

/** Texts of messages, which have no null. */
public final class TextFields {

  private TextFields() {}

  /** The text without surrounding blanks; null if it is unset or blank. */
  public static String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
