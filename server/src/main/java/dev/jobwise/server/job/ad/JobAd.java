package dev.jobwise.server.job.ad;

import java.util.List;

/**
 * What an ad says, in its own words. Nothing in it is guessed: what the ad does not say is null,
 * empty, false, or the default named here.
 *
 * @param title never blank
 * @param company {@link #UNKNOWN_COMPANY} where no employer is named
 * @param requirements wishes included
 * @param niceToHave those of the requirements that are wishes
 * @param employmentType {@code full_time} where nothing is said
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
    String employmentType) {

  /** Stands for the title of an ad of which no title is sure. */
  public static final String UNTITLED_POSITION = "Untitled Position";

  /** Stands for the employer of an ad that names none. */
  public static final String UNKNOWN_COMPANY = "Unknown Company";
}
