package dev.jobwise.server.ranking;

import java.util.List;

/**
 * The part of a stored ranking that documents need.
 *
 * @param experienceIds all of them when the ranking was created, most relevant first
 * @param projectIds likewise
 * @param stale whether the job or the primary profile has changed since
 */
record StoredOrder(
    String rankingId, List<String> experienceIds, List<String> projectIds, boolean stale) {}
