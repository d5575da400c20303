package dev.jobwise.server.export;

import java.time.Instant;

/**
 * Which of a user's files to list. Null filters match all files.
 *
 * @param now files that have expired by then are left out; null until it is asked
 */
record ExportQuery(
    int userId,
    String jobId,
    String format,
    String documentType,
    String template,
    int limit,
    int offset,
    Instant now) {

  /** The same, asked at that time. */
  ExportQuery at(Instant time) {
    return new ExportQuery(userId, jobId, format, documentType, template, limit, offset, time);
  }
}
