package dev.jobwise.server.job;

import java.time.Instant;
import java.util.List;

/**
 * A saved job.
 *
 * @param location null if the ad does not say
 * @param rawText the pasted text; null for jobs created from fields, and in lists
 * @param url null unless given with the text
 * @param parsedKeywords skills and terms, most important first
 * @param requirements what the ad asks of applicants, including nice-to-haves
 * @param niceToHave those of the requirements that are nice-to-haves
 * @param salaryRange pay in the words of the ad, or null
 * @param appliedDate as the client wrote it, or null
 * @param contentHash see {@link TargetJob}
 */
public record Job(
    String id,
    int userId,
    String source,
    String title,
    String company,
    String location,
    String description,
    String rawText,
    String url,
    List<String> parsedKeywords,
    List<String> requirements,
    List<String> niceToHave,
    List<String> benefits,
    String salaryRange,
    boolean remote,
    String employmentType,
    String status,
    String applicationStatus,
    String appliedDate,
    String notes,
    String contentHash,
    Instant createdAt,
    Instant updatedAt) {

  /** Returns what the job says to applicants. */
  TargetJob opening() {
    return new TargetJob(
        id,
        userId,
        title,
        company,
        location,
        description,
        parsedKeywords,
        requirements,
        niceToHave,
        contentHash);
  }
}
