package dev.jobwise.server.job;

/** Filters of the list of jobs, null meaning any, and the page that is wanted. */
record JobQuery(
    String status,
    String applicationStatus,
    String source,
    String employmentType,
    Boolean remote,
    int limit,
    int offset) {}
