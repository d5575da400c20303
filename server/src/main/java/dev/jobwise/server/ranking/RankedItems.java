package dev.jobwise.server.ranking;

import dev.jobwise.server.llm.ChatUsage;
import java.util.List;

/**
 * The experiences and projects of a profile, in the order in which a document for one job uses
 * them.
 *
 * @param rankingId the stored ranking that the order comes from; null if there is none
 * @param experienceIds all experiences of the profile, most relevant first
 * @param projectIds all projects of the profile, most relevant first
 * @param usage the cost of the model call for this order; null if there was none
 */
public record RankedItems(
    String rankingId,
    RankingSource source,
    List<String> experienceIds,
    List<String> projectIds,
    ChatUsage usage) {

  /**
   * Returns the stored order if it is up to date; otherwise the order of the rules, with the stored
   * order before it.
   *
   * @param order null if none is stored
   * @param customPrompt what the user wants to stress, for the order of the rules; or null
   */
  static RankedItems of(
      StoredOrder order, Candidacy candidacy, String customPrompt, ChatUsage usage) {
    if (order != null && order.isUpToDate(candidacy.profile())) {
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
