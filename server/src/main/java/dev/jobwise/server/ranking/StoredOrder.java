package dev.jobwise.server.ranking;

import java.util.List;

/**
 * What documents need of a stored ranking.
 *
 * @param experienceIds all of them when the ranking was made, most relevant first
 * @param projectIds likewise
 * @param stale whether the job or the primary profile has changed since
 */
record StoredOrder(
    String rankingId, List<String> experienceIds, List<String> projectIds, boolean stale) {}
