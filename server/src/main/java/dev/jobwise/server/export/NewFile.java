package dev.jobwise.server.export;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file that was made and is not stored yet.
 *
 * @param generationId null for an archive
 * @param jobId null for an archive of documents for different jobs
 * @param pageCount null for formats without pages
 * @param metadata with the keys of the contract
 */
record NewFile(
    String generationId,
    String jobId,
    String documentType,
    ExportFormat format,
    String template,
    String filename,
    byte[] content,
    Integer pageCount,
    ObjectNode metadata) {}
