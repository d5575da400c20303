package dev.jobwise.server.job.ad;

import dev.jobwise.server.job.ad.section.AdPart;
import dev.jobwise.server.job.ad.section.AdPassage;
import java.util.List;

/**
 * The content of an ad, in its own words. Nothing is guessed: what the ad does not say is null,
 * empty, false, or the default named here.
 *
 * @param title {@link #UNTITLED_POSITION} if no title is certain
 * @param company {@link #UNKNOWN_COMPANY} if no employer is certain
 * @param requirements including nice-to-haves
 * @param niceToHave the requirements that are nice-to-haves
 * @param employmentType {@code full_time} if the ad does not say
 * @param passages the lines below the header without headings, each with its part
 */
public record JobAd(
    String title,
    String company,
    String location,
    String description,
    List<String> requirements,
    List<String> niceToHave,
    List<String> benefits,
    String salaryRange,
    boolean remote,
    String employmentType,
    List<AdPassage> passages) {

  /** Stands for the title of an ad without a certain title. */
  public static final String UNTITLED_POSITION = "Untitled Position";

  /** Stands for the employer of an ad without a certain employer. */
  public static final String UNKNOWN_COMPANY = "Unknown Company";

  /** Whether the title is known. */
  public boolean isTitled() {
    return !title.equals(UNTITLED_POSITION);
  }

  /** Whether the employer is known. */
  public boolean hasCompany() {
    return !company.equals(UNKNOWN_COMPANY);
  }

  /** Returns the ad with these values instead, unless they are null. */
  public JobAd completed(String otherTitle, String otherCompany, String otherLocation) {
    return new JobAd(
        otherTitle == null ? title : otherTitle,
        otherCompany == null ? company : otherCompany,
        otherLocation == null ? location : otherLocation,
        description,
        requirements,
        niceToHave,
        benefits,
        salaryRange,
        remote,
        employmentType,
        passages);
  }

  /** Returns the lines of one part, in the order of the ad. */
  public List<String> linesOf(AdPart part) {
    return passages.stream()
        .filter(passage -> passage.part() == part)
        .map(AdPassage::text)
        .toList();
  }
}
