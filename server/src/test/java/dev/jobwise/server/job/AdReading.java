package dev.jobwise.server.job;

/** Ads as the server reads them, for tests of other packages. */
public final class AdReading {

  /** The longest ad that the contract takes. */
  public static final int MOST = 15_000;

  private AdReading() {}

  /** All that is found in an ad. */
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
