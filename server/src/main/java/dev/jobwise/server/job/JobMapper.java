package dev.jobwise.server.job;

import dev.jobwise.server.common.SizedRow;
import java.util.List;

/** The SQL of jobs. Every statement except {@link #exists} names the owner. */
interface JobMapper {

  void insert(Job job);

  Job get(int userId, String id);

  /** As {@link #get}, and locks the job until the transaction ends. */
  Job getForUpdate(int userId, String id);

  /** Whether any user has this job. */
  boolean exists(String id);

  /** A page, newest first. */
  List<SizedRow> sizes(int userId, JobQuery query);

  /** The user's jobs with these ids (at least one) without their raw texts, in any order. */
  List<Job> findAll(int userId, List<String> ids);

  int count(int userId, JobQuery query);

  /** All jobs of the user. */
  int countAll(int userId);

  void update(Job job);

  /** Deletes a job without completed documents; returns the number of rows deleted. */
  int delete(int userId, String id);
}
