package dev.jobwise.server.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.profile.content.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/**
 * A ranking to store: as a new row, or in place of the user's existing row for that job.
 *
 * @param id used only if there is no row yet
 * @param jobContentHash the content hash of the job that was ranked
 * @param profileContentHash the content hash of the profile that was ranked
 * @param now when it was created
 */
record NewRanking(
    String id,
    int userId,
    String jobId,
    String profileId,
    String jobContentHash,
    String profileContentHash,
    List<String> rankedExperienceIds,
    List<String> rankedProjectIds,
    String rankingRationale,
    JsonNode keywordMatches,
    JsonNode relevanceScores,
    JsonNode llmMetadata,
    Instant now) {

  /**
   * Creates a ranking from an answer.
   *
   * @param answer the model's answer, repaired to fit the profile
   */
  static NewRanking of(
      TargetJob job, Profile profile, RankAnswer answer, ChatUsage usage, Instant now) {
    ObjectNode matches = JsonNodeFactory.instance.objectNode();
    KeywordMatches.of(job.parsedKeywords(), profile).forEach(matches::put);
    ObjectNode scores = JsonNodeFactory.instance.objectNode();
    answer.scores().forEach(scores::put);
    double seconds =
        BigDecimal.valueOf(usage.seconds()).setScale(1, RoundingMode.HALF_UP).doubleValue();
    return new NewRanking(
        Ids.uuid(),
        job.userId(),
        job.id(),
        profile.id(),
        job.contentHash(),
        profile.contentHash(),
        answer.experienceIds(),
        answer.projectIds(),
        answer.rationale(),
        matches,
        scores,
        JsonNodeFactory.instance
            .objectNode()
            .put("model", usage.model())
            .put("total_tokens", usage.totalTokens())
            .put("processing_time_seconds", seconds),
        now);
  }
}
