package dev.jobwise.server.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.apache.ibatis.annotations.Param;

/** What documents say of themselves besides their text. */
interface EvidenceMapper {

  /**
   * A document's evidence, and what it can be found from where none is stored.
   *
   * @param evidence null for resumes, and for letters from before it was stored
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
  Row get(@Param("userId") int userId, @Param("id") String id);
}
