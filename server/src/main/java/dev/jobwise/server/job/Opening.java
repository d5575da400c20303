package dev.jobwise.server.job;

import java.util.List;

/**
 * What a saved job says to those who apply: all that rankings and documents are made from.
 *
 * @param userId whose it is
 * @param parsedKeywords skills and terms, the most important first
 * @param requirements what is asked of applicants, wishes included
 * @param niceToHave those of the requirements that are wishes
 * @param contentHash SHA-256, in hex, of title, description, requirements and keywords: a ranking
 *     made from another value is stale
 */
public record Opening(
    String id,
    int userId,
    String title,
    String company,
    String description,
    List<String> parsedKeywords,
    List<String> requirements,
    List<String> niceToHave,
    String contentHash) {

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
