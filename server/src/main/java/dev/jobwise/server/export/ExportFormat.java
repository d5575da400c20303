package dev.jobwise.server.export;

import java.util.Locale;

/** The formats of files. */
public enum ExportFormat {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  TXT("txt", "text/plain; charset=utf-8"),
  MD("md", "text/markdown; charset=utf-8"),
  JSONRESUME("json", "application/json"),
  ZIP("zip", "application/zip"),
  PNG("png", "image/png");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Returns the format that the contract calls by this name. */
  static ExportFormat of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  /** The name in the contract, such as {@code jsonresume}. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Without a dot, such as {@code json}. */
  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }
}
