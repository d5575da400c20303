package dev.jobwise.server.ranking;

import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.store.ProfileState;
import java.util.List;

/**
 * A {@link Candidacy} as one statement reads it: of the profile, only its state.
 *
 * @param profileId null if the user has no profile; the version likewise
 * @param rankingId null if there is no ranking; the rest likewise
 */
record CandidacyRow(
    String id,
    int userId,
    String title,
    String company,
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
