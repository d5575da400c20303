package dev.jobwise.server.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * The stored order of a profile's experiences and projects for one job.
 *
 * @param rankedExperienceIds all of them when the ranking was created, most relevant first
 * @param rankedProjectIds likewise
 * @param rankingRationale the model's reasons; null if there was nothing to rank
 * @param keywordMatches occurrences by keyword, in the order of the job's keywords
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

  /** The model of a ranking of nothing. */
  static final String NO_MODEL = "none";

  StoredOrder order() {
    return new StoredOrder(id, rankedExperienceIds, rankedProjectIds, stale);
  }

  /**
   * Whether a model judged; also true if there was nothing to judge.
   *
   * @param chosen null for any model
   */
  boolean isBy(String chosen) {
    String judge = llmMetadata.path("model").asText();
    return chosen == null || judge.equals(chosen) || judge.equals(NO_MODEL);
  }
}
