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
    ChatUsage usage) {}
