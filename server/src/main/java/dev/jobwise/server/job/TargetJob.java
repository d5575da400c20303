package dev.jobwise.server.job;

import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.job.ad.JobAd;
import java.util.List;

/**
 * What a saved job says to applicants: all that rankings and documents are created from.
 *
 * @param userId the owner
 * @param location null if the ad does not say
 * @param parsedKeywords skills and terms, most important first
 * @param requirements what the ad asks of applicants, including nice-to-haves
 * @param niceToHave those of the requirements that are nice-to-haves
 * @param contentHash SHA-256, in hex, of title, description, requirements and keywords; a ranking
 *     created from another value is stale
 */
public record TargetJob(
    String id,
    int userId,
    String title,
    String company,
    String location,
    String description,
    List<String> parsedKeywords,
    List<String> requirements,
    List<String> niceToHave,
    String contentHash) {

  /** False if the ad named no employer; texts must not name one then either. */
  public boolean companyKnown() {
    return !company.equals(JobAd.UNKNOWN_COMPANY);
  }

  /** False if the ad named no title; its placeholder then says nothing about the work. */
  public boolean titleKnown() {
    return !title.equals(JobAd.UNTITLED_POSITION);
  }

  /** The language of the ad, as a primary BCP 47 tag. */
  public String language() {
    return Languages.of(title + "\n" + description + "\n" + String.join("\n", requirements));
  }

  /** The requirements that are not nice-to-haves. */
  public List<String> mustHave() {
    return requirements.stream().filter(line -> !niceToHave.contains(line)).toList();
  }
}
