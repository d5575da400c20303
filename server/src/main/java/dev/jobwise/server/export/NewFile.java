package dev.jobwise.server.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A file that was made and is not stored yet.
 *
 * @param generationId null for an archive
 * @param archived ids of the documents in an archive; empty for a file
 * @param jobId null for an archive of documents for different jobs
 * @param pageCount null for formats without pages
 * @param metadata with the keys of the contract
 */
record NewFile(
    String generationId,
    List<String> archived,
    String jobId,
    String documentType,
    ExportFormat format,
    String template,
    String filename,
    byte[] content,
    Integer pageCount,
    ObjectNode metadata) {

  /** The file as a preview of its document. */
  NewFile asPreview() {
    return new NewFile(
        generationId,
        archived,
        jobId,
        ExportRow.PREVIEW,
        format,
        template,
        filename,
        content,
        pageCount,
        metadata);
  }
}
