package dev.jobwise.server.job;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The SQL of jobs. Every statement but {@link #exists} is bound to the owner. */
interface JobMapper {

  void insert(Job job);

  Job get(@Param("userId") int userId, @Param("id") String id);

  /** As {@link #get}, and nobody else changes the job until the transaction ends. */
  Job getForUpdate(@Param("userId") int userId, @Param("id") String id);

  /** Whether anybody has this job. */
  boolean exists(@Param("id") String id);

  List<Job> list(@Param("userId") int userId, @Param("query") JobQuery query);

  int count(@Param("userId") int userId, @Param("query") JobQuery query);

  void update(Job job);

  /** Deletes a job without completed documents; answers how many rows went. */
  int delete(@Param("userId") int userId, @Param("id") String id);
}
