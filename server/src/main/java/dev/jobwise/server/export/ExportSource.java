package dev.jobwise.server.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.generation.document.PrintedDocuments;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.render.Document;
import java.time.Instant;
import java.time.ZoneOffset;

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
    String company) {

  /** The employer; null if the ad names none. */
  String knownCompany() {
    return JobAd.UNKNOWN_COMPANY.equals(company) ? null : company;
  }

  /** The position; null if the ad names none. */
  String knownJobTitle() {
    return JobAd.UNTITLED_POSITION.equals(jobTitle) ? null : jobTitle;
  }

  /** What files print. */
  Document printed() {
    Document document =
        PrintedDocuments.of(
            documentType,
            language,
            contentStructured,
            createdAt.atOffset(ZoneOffset.UTC).toLocalDate());
    return PrintedDocuments.addressed(document, jobTitle, company);
  }
}
