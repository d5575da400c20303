package dev.jobwise.server.ranking;

import org.apache.ibatis.annotations.Param;

/** The {@code job_content_rankings} table. Every statement names the owner. */
interface RankingMapper {

  /**
   * @return null if this user has no ranking of that job
   */
  Ranking get(@Param("userId") int userId, @Param("jobId") String jobId);

  /**
   * All that a ranking or document is made from, in one statement.
   *
   * @return null if this user has no such job
   */
  CandidacyRow candidacy(@Param("userId") int userId, @Param("jobId") String jobId);

  /**
   * Stores a ranking. A row that exists keeps its id and the time it was created.
   *
   * @return 0 if the job or the profile has gone meanwhile
   */
  int put(NewRanking ranking);
}
