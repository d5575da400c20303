package dev.jobwise.server.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Reads what the evidence of a document is found from. */
interface EvidenceMapper {

  /**
   * A document's evidence, and what to find it from if none is stored.
   *
   * @param evidence null for resumes, and for letters from before evidence was stored
   */
  record Row(
      String documentType,
      String status,
      String jobId,
      String profileId,
      String contentText,
      JsonNode contentStructured,
      JsonNode evidence,
      Instant createdAt) {}

  /**
   * @return null if the user has no such document
   */
  Row get(int userId, String id);
}
