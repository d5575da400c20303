package dev.jobwise.server.job;

import dev.jobwise.server.common.SizedRow;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The SQL of jobs. Every statement except {@link #exists} names the owner. */
interface JobMapper {

  void insert(Job job);

  Job get(@Param("userId") int userId, @Param("id") String id);

  /** As {@link #get}, and locks the job until the transaction ends. */
  Job getForUpdate(@Param("userId") int userId, @Param("id") String id);

  /** Whether any user has this job. */
  boolean exists(@Param("id") String id);

  /** A page, newest first. */
  List<SizedRow> sizes(@Param("userId") int userId, @Param("query") JobQuery query);

  /** The user's jobs with these ids (at least one) without their raw texts, in any order. */
  List<Job> findAll(@Param("userId") int userId, @Param("ids") List<String> ids);

  int count(@Param("userId") int userId, @Param("query") JobQuery query);

  /** All jobs of the user. */
  int countAll(int userId);

  void update(Job job);

  /** Deletes a job without completed documents; returns the number of rows deleted. */
  int delete(@Param("userId") int userId, @Param("id") String id);
}
