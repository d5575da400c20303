package dev.jobwise.server.generation;

import dev.jobwise.server.generation.document.Generation;
import java.time.Instant;

/**
 * A document in the history.
 *
 * @param jobTitle title of the job as it is now
 * @param company company of the job as it is now
 * @param atsScore as in {@link Generation}
 */
record HistoryEntry(
    String id,
    String jobId,
    String jobTitle,
    String company,
    String documentType,
    String status,
    String contentText,
    Double atsScore,
    Instant createdAt) {}
