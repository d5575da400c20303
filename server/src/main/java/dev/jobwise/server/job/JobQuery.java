package dev.jobwise.server.job;

/** Filters of the list of jobs, where null means any, and the requested page. */
record JobQuery(
    String status,
    String applicationStatus,
    String source,
    String employmentType,
    Boolean remote,
    int limit,
    int offset) {}
