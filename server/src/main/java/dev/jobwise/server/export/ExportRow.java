package dev.jobwise.server.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A stored file.
 *
 * @param generationId null for an archive
 * @param jobId null for an archive of documents for different jobs
 * @param documentType of the document; {@link #ZIP} or {@link #PREVIEW} for files of another kind
 * @param format wire name of an {@link ExportFormat}
 * @param pageCount null for formats without pages
 * @param objectKey names the bytes in the storage
 * @param metadata with the keys of the contract
 */
record ExportRow(
    String id,
    String generationId,
    String jobId,
    String documentType,
    String format,
    String template,
    String filename,
    int sizeBytes,
    Integer pageCount,
    String objectKey,
    JsonNode metadata,
    Instant expiresAt,
    Instant createdAt) {

  static final String ZIP = "zip";
  static final String PREVIEW = "preview";

  boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
