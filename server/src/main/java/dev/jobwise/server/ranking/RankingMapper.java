package dev.jobwise.server.ranking;

/** The SQL of the table {@code job_content_rankings}. Every statement names the owner. */
interface RankingMapper {

  /**
   * @return null if this user has no ranking of that job
   */
  Ranking get(int userId, String jobId);

  /**
   * Reads everything that a ranking or document is created from, in one statement.
   *
   * @return null if this user has no such job
   */
  CandidacyRow candidacy(int userId, String jobId);

  /**
   * Stores a ranking. An existing row keeps its id and creation time.
   *
   * @return 0 if the job or the profile has been deleted in the meantime
   */
  int put(NewRanking ranking);
}
