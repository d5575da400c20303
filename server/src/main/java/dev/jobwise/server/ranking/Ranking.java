package dev.jobwise.server.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * The stored order of a profile's experiences and projects for one job.
 *
 * @param rankedExperienceIds all experiences at the time of the ranking, most relevant first
 * @param rankedProjectIds all projects at that time, most relevant first
 * @param rankingRationale the model's reasons; null if there was nothing to rank
 * @param keywordMatches the occurrences of each keyword, in the order of the job
 * @param relevanceScores 0 to 1 by id, in ranked order
 * @param llmMetadata model, total_tokens and processing_time_seconds
 * @param stale whether the job or the primary profile has changed since
 */
record Ranking(
    String id,
    int userId,
    String jobId,
    List<String> rankedExperienceIds,
    List<String> rankedProjectIds,
    String rankingRationale,
    JsonNode keywordMatches,
    JsonNode relevanceScores,
    JsonNode llmMetadata,
    String status,
    Instant createdAt,
    boolean stale) {

  /** Stands for the model if there was nothing to rank. */
  static final String NO_MODEL = "none";

  StoredOrder order() {
    return new StoredOrder(id, rankedExperienceIds, rankedProjectIds, stale);
  }

  /**
   * Whether the chosen model made the ranking; also true if there was nothing to rank.
   *
   * @param chosen null for any model
   */
  boolean isBy(String chosen) {
    String judge = llmMetadata.path("model").asText();
    return chosen == null || judge.equals(chosen) || judge.equals(NO_MODEL);
  }
}
