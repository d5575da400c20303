package dev.jobwise.server.job;

import java.util.List;

/** A page of jobs without raw texts, and how many match in all. */
record JobPage(List<Job> jobs, int total) {}
