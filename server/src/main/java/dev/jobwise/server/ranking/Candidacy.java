package dev.jobwise.server.ranking;

import dev.jobwise.server.job.Opening;
import dev.jobwise.server.profile.content.Profile;

/**
 * A person's candidacy for one job: what rankings and documents are made from.
 *
 * @param profile the primary one of the job's user
 * @param order what is stored of the ranking, or null
 */
public record Candidacy(Opening job, Profile profile, StoredOrder order) {}
