package dev.jobwise.server.ranking;

import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.content.Profile;

/**
 * A person's candidacy for one job, from which rankings and documents are created.
 *
 * @param profile the primary profile of the job's user
 * @param order the stored part of the ranking, or null
 */
public record Candidacy(TargetJob job, Profile profile, StoredOrder order) {}
