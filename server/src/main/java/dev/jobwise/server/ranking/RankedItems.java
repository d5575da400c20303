package dev.jobwise.server.ranking;

import dev.jobwise.server.llm.ChatUsage;
import java.util.List;

/**
 * The experiences and projects of a profile, in the order that a document for one job takes them.
 *
 * @param rankingId the stored ranking that the order is from; null without one
 * @param experienceIds all of the profile's, most relevant first
 * @param projectIds likewise
 * @param usage what the model took that was asked for this order; null if none was
 */
public record RankedItems(
    String rankingId,
    RankingSource source,
    List<String> experienceIds,
    List<String> projectIds,
    ChatUsage usage) {

  /**
   * The order that is stored while it is up to date; else the one by keywords, with the stored one
   * before it.
   *
   * @param order null if none is stored
   * @param customPrompt its keywords count as those of the job, in the order by keywords; or null
   */
  static RankedItems of(
      StoredOrder order, Candidacy candidacy, String customPrompt, ChatUsage usage) {
    if (order != null && !order.stale()) {
      return new RankedItems(
          order.rankingId(),
          RankingSource.CACHED,
          order.experienceIds(),
          order.projectIds(),
          usage);
    }
    RuleRanking byRule = RuleRanking.of(candidacy.job(), candidacy.profile(), customPrompt);
    if (order == null) {
      return new RankedItems(
          null, RankingSource.KEYWORD_FALLBACK, byRule.experienceIds(), byRule.projectIds(), usage);
    }
    return new RankedItems(
        order.rankingId(),
        RankingSource.CACHED_STALE,
        RankAnswer.permutation(order.experienceIds(), byRule.experienceIds()),
        RankAnswer.permutation(order.projectIds(), byRule.projectIds()),
        usage);
  }
}
