package dev.jobwise.server.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A document to make files of, with the job that it is for.
 *
 * @param contentStructured null if it is not completed
 * @param atsScore null if it is not completed
 */
record ExportSource(
    String generationId,
    String jobId,
    String documentType,
    String status,
    String language,
    JsonNode contentStructured,
    Double atsScore,
    Instant createdAt,
    String jobTitle,
    String company) {}
