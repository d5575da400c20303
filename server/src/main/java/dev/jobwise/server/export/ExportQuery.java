package dev.jobwise.server.export;

/** Which of a user's files to list. Null filters match all files. */
record ExportQuery(
    int userId,
    String jobId,
    String format,
    String documentType,
    String template,
    int limit,
    int offset) {}
