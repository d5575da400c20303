package dev.jobwise.server.ranking;

import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of a stored ranking that documents need.
 *
 * @param experienceIds all experiences at the time of the ranking, most relevant first
 * @param projectIds all projects at that time, most relevant first
 * @param stale whether the job or the primary profile has changed since
 */
record StoredOrder(
    String rankingId, List<String> experienceIds, List<String> projectIds, boolean stale) {

  /** Whether it orders this profile, which may have been read a moment before or after it. */
  boolean isUpToDate(Profile profile) {
    return !stale
        && Set.copyOf(experienceIds).equals(ids(profile.experiences(), Experience::id))
        && Set.copyOf(projectIds).equals(ids(profile.projects(), Project::id));
  }

  private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
    return items.stream().map(id).collect(Collectors.toSet());
  }
}
