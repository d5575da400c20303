package dev.jobwise.server.ranking;

import dev.jobwise.server.llm.ChatUsage;
import java.util.List;

/**
 * The experiences and projects of a profile, in the order in which a document for one job uses
 * them.
 *
 * @param rankingId the stored ranking that the order comes from; null if there is none
 * @param experienceIds all of the profile's, most relevant first
 * @param projectIds likewise
 * @param usage cost of the model call for this order; null if there was none
 */
public record RankedItems(
    String rankingId,
    RankingSource source,
    List<String> experienceIds,
    List<String> projectIds,
    ChatUsage usage) {

  /**
   * The stored order if it is up to date; otherwise the keyword order, with the stored order before
   * it.
   *
   * @param order null if none is stored
   * @param customPrompt its keywords count as those of the job, in the keyword order; or null
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
