package dev.jobwise.server.ranking;

import dev.jobwise.ranking.v1.RankingLlmMetadata;
import dev.jobwise.server.transport.grpc.Timestamps;

/** Converts rankings to messages of the contract. */
final class RankingMessages {

  private RankingMessages() {}

  static dev.jobwise.ranking.v1.Ranking message(Ranking ranking) {
    dev.jobwise.ranking.v1.Ranking.Builder message =
        dev.jobwise.ranking.v1.Ranking.newBuilder()
            .setId(ranking.id())
            .setUserId(ranking.userId())
            .setJobId(ranking.jobId())
            .addAllRankedExperienceIds(ranking.rankedExperienceIds())
            .addAllRankedProjectIds(ranking.rankedProjectIds())
            .setLlmMetadata(metadata(ranking))
            .setStatus(ranking.status())
            .setCreatedAt(Timestamps.of(ranking.createdAt()));
    if (ranking.rankingRationale() != null) {
      message.setRankingRationale(ranking.rankingRationale());
    }
    ranking
        .keywordMatches()
        .properties()
        .forEach(match -> message.putKeywordMatches(match.getKey(), match.getValue().intValue()));
    ranking
        .relevanceScores()
        .properties()
        .forEach(
            score -> message.putRelevanceScores(score.getKey(), score.getValue().doubleValue()));
    return message.build();
  }

  private static RankingLlmMetadata metadata(Ranking ranking) {
    RankingLlmMetadata.Builder metadata =
        RankingLlmMetadata.newBuilder()
            .setModel(ranking.llmMetadata().path("model").asText())
            .setTotalTokens(ranking.llmMetadata().path("total_tokens").asInt())
            .setProcessingTimeSeconds(
                ranking.llmMetadata().path("processing_time_seconds").asDouble());
    if (ranking.stale()) {
      metadata.setStale(true);
    }
    return metadata.build();
  }
}
