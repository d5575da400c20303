package dev.jobwise.server.generation.resume;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.generation.document.FoundDocument;
import dev.jobwise.server.generation.document.Generation;
import java.time.Instant;

/**
 * A compiled resume, as stored.
 *
 * @param rankingId null if the order came from keywords
 * @param contentStructured the content as data, from which files are created
 */
record NewResume(
    String id,
    int userId,
    String jobId,
    String profileId,
    String rankingId,
    String language,
    String contentText,
    JsonNode contentStructured,
    JsonNode contentUsed,
    double atsScore,
    String atsFeedback,
    JsonNode llmMetadata,
    Instant createdAt) {

  FoundDocument found() {
    return new FoundDocument(id, userId, jobId, Generation.RESUME, createdAt);
  }

  Generation stored() {
    return new Generation(
        id,
        jobId,
        rankingId,
        Generation.RESUME,
        Generation.COMPLETED,
        language,
        contentText,
        contentUsed,
        atsScore,
        atsFeedback,
        llmMetadata,
        null,
        null,
        createdAt);
  }
}
