package dev.jobwise.server.ranking;

import static dev.jobwise.errors.v1.Reason.REASON_JOB_NOT_FOUND;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.job.TargetJob;

/** Reads and writes stored rankings, at most one for each job. Every method blocks. */
final class RankingStore {

  private final Database database;

  RankingStore(Database database) {
    this.database = database;
  }

  /** Null if there is none. */
  Ranking get(int userId, String jobId) {
    return database.with(RankingMapper.class, mapper -> mapper.get(userId, jobId));
  }

  /** As {@link #get(int, String)}. */
  Ranking get(TargetJob job) {
    return get(job.userId(), job.id());
  }

  /**
   * Returns the ranking if it is up to date, or null.
   *
   * @param chosen the only model that may have judged; null for any
   */
  Ranking fresh(TargetJob job, String chosen) {
    Ranking ranking = get(job);
    return ranking == null || ranking.stale() || !ranking.isBy(chosen) ? null : ranking;
  }

  /**
   * Stores a ranking in place of the last one.
   *
   * @throws AppException {@code JOB_NOT_FOUND} if the job or the profile has been deleted in the
   *     meantime
   */
  Ranking put(NewRanking ranking) {
    Ranking stored =
        database.with(
            RankingMapper.class,
            mapper ->
                mapper.put(ranking) == 0 ? null : mapper.get(ranking.userId(), ranking.jobId()));
    if (stored == null) {
      throw jobNotFound();
    }
    return stored;
  }

  /** Reads the current state of the user's job and profile; null if the user has no such job. */
  CandidacyRow candidacy(int userId, String jobId) {
    return database.with(RankingMapper.class, mapper -> mapper.candidacy(userId, jobId));
  }

  static AppException jobNotFound() {
    return AppException.of(REASON_JOB_NOT_FOUND);
  }
}
