package dev.jobwise.server.job;

import java.time.Instant;
import java.util.List;

/**
 * A saved job.
 *
 * @param location null where the ad does not say
 * @param rawText the pasted text; null for jobs made from fields, in lists, and where other work is
 *     done for the job
 * @param url null unless given beside the text
 * @param parsedKeywords skills and terms, the most important first
 * @param requirements what is asked of applicants, wishes included
 * @param niceToHave those of the requirements that are wishes
 * @param salaryRange pay in the words of the ad, or null
 * @param appliedDate as the client wrote it, or null
 * @param contentHash SHA-256, in hex, of title, description, requirements and keywords: a ranking
 *     made from another value is stale
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

  /** Stands for the employer of an ad that names none. */
  static final String UNKNOWN_COMPANY = "Unknown Company";

  /** False if the ad named no employer, so that texts must not name one either. */
  public boolean companyKnown() {
    return !company.equals(UNKNOWN_COMPANY);
  }

  /** The requirements that are not wishes. */
  public List<String> mustHave() {
    return requirements.stream().filter(line -> !niceToHave.contains(line)).toList();
  }
}
