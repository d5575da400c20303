package dev.jobwise.server.extract;

import java.util.Locale;

/** A kind of file that can be read, in the order in which errors list them. */
public enum Format {
  TXT,
  MD,
  PDF,
  DOCX,
  ODT;

  /** Returns the extension of such files, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
