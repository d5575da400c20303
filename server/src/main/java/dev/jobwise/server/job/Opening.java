package dev.jobwise.server.job;

import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.job.ad.JobAd;
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

  /** False if the ad named no employer, so that texts must not name one either. */
  public boolean companyKnown() {
    return !company.equals(JobAd.UNKNOWN_COMPANY);
  }

  /** False if the ad named no title, so that its stand-in says nothing about the work. */
  public boolean titleKnown() {
    return !title.equals(JobAd.UNTITLED_POSITION);
  }

  /** What the ad is written in, by its primary tag of BCP 47. */
  public String language() {
    return Languages.of(title + "\n" + description + "\n" + String.join("\n", requirements));
  }

  /** The requirements that are not wishes. */
  public List<String> mustHave() {
    return requirements.stream().filter(line -> !niceToHave.contains(line)).toList();
  }
}
