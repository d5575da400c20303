package dev.jobwise.server.job.ad;

import dev.jobwise.server.job.ad.section.AdPart;
import dev.jobwise.server.job.ad.section.AdPassage;
import java.util.List;

/**
 * What an ad says, in its own words. Nothing in it is guessed: what the ad does not say is null,
 * empty, false, or the default named here.
 *
 * @param title {@link #UNTITLED_POSITION} where no title is sure
 * @param company {@link #UNKNOWN_COMPANY} where no employer is named
 * @param requirements wishes included
 * @param niceToHave those of the requirements that are wishes
 * @param employmentType {@code full_time} where nothing is said
 * @param passages the lines below the header, each with what it is about; headings left out
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

  /** Stands for the title of an ad of which no title is sure. */
  public static final String UNTITLED_POSITION = "Untitled Position";

  /** Stands for the employer of an ad that names none. */
  public static final String UNKNOWN_COMPANY = "Unknown Company";

  /** Whether the ad names what the job is. */
  public boolean isTitled() {
    return !title.equals(UNTITLED_POSITION);
  }

  /** Whether the ad names who employs. */
  public boolean hasCompany() {
    return !company.equals(UNKNOWN_COMPANY);
  }

  /** The lines of one part, in the order of the ad. */
  public List<String> linesOf(AdPart part) {
    return passages.stream()
        .filter(passage -> passage.part() == part)
        .map(AdPassage::text)
        .toList();
  }
}
