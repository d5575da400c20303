package dev.jobwise.server.job.ad;

import dev.jobwise.server.job.ad.section.AdLines;
import dev.jobwise.server.job.ad.text.AdText;

/** Reads ads as the server does, for tests of other packages. */
public final class AdReading {

  /** The longest ad that the contract allows. */
  public static final int MOST = 15_000;

  private AdReading() {}

  /** Everything that is found in an ad. */
  public static void read(String ad) {
    JobKeywords.of(JobAdParser.parse(ad));
  }

  /** The text without HTML. */
  public static void html(String ad) {
    AdText.plain(ad);
  }

  /** Its lines without HTML and Markdown. */
  public static void markdown(String ad) {
    AdLines.of(ad);
  }
}
