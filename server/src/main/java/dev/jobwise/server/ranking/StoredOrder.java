package dev.jobwise.server.ranking;

import java.util.List;

/**
 * The part of a stored ranking that documents need.
 *
 * @param experienceIds all experiences at the time of the ranking, most relevant first
 * @param projectIds all projects at that time, most relevant first
 * @param stale whether the job or the primary profile has changed since
 */
record StoredOrder(
    String rankingId, List<String> experienceIds, List<String> projectIds, boolean stale) {}
