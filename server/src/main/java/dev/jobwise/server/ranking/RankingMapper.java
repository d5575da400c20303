package dev.jobwise.server.ranking;

import org.apache.ibatis.annotations.Param;

/** The SQL of the table {@code job_content_rankings}. Every statement names the owner. */
interface RankingMapper {

  /**
   * @return null if this user has no ranking of that job
   */
  Ranking get(@Param("userId") int userId, @Param("jobId") String jobId);

  /**
   * Reads everything that a ranking or document is created from, in one statement.
   *
   * @return null if this user has no such job
   */
  CandidacyRow candidacy(@Param("userId") int userId, @Param("jobId") String jobId);

  /**
   * Stores a ranking. An existing row keeps its id and creation time.
   *
   * @return 0 if the job or the profile has been deleted in the meantime
   */
  int put(NewRanking ranking);
}
