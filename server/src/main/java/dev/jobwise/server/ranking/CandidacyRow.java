package dev.jobwise.server.ranking;

import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.store.ProfileState;
import java.util.List;

/**
 * A {@link Candidacy} as one statement reads it, with only the state of the profile.
 *
 * @param location null if the ad does not say
 * @param profileId null if the user has no profile, like the version
 * @param rankingId null if there is no ranking, like the rest
 */
record CandidacyRow(
    String id,
    int userId,
    String title,
    String company,
    String location,
    String description,
    List<String> parsedKeywords,
    List<String> requirements,
    List<String> niceToHave,
    String contentHash,
    String profileId,
    Integer profileVersion,
    String rankingId,
    List<String> rankedExperienceIds,
    List<String> rankedProjectIds,
    Boolean stale) {

  TargetJob job() {
    return new TargetJob(
        id,
        userId,
        title,
        company,
        location,
        description,
        parsedKeywords,
        requirements,
        niceToHave,
        contentHash);
  }

  ProfileState profile() {
    return profileId == null ? null : new ProfileState(profileId, profileVersion);
  }

  StoredOrder order() {
    return rankingId == null
        ? null
        : new StoredOrder(rankingId, rankedExperienceIds, rankedProjectIds, stale);
  }
}
