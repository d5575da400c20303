package dev.jobwise.server.job.ad.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes remarks in brackets from titles, names and places. */
public final class AdTerms {

  private static final Pattern GENDERS =
      Pattern.compile(
          " ?[(\\[](?:(?:m|w|f|d|x|i|h|v|gn|div|all genders|alle geschlechter|mwd|any)[ /|,*]{0,3}){1,8}[)\\]]"
              + "| m/w/d| w/m/d| m/f/d| f/m/d| (?:[hm]/[fv]|[fv]/[hm])(?:/x)?(?![\\p{L}\\p{M}/])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?:^| )[(\\[]([^()\\[\\]]{1,80})[)\\]]");

  /** A web address, or the batch of a start-up: "(W25)". */
  private static final Pattern REMARK =
      Pattern.compile("(?i)https?://.*|www\\..*|[\\w-]+(?:\\.[\\w-]+)+|(?:yc )?[wsfx]\\d\\d");

  private AdTerms() {}

  /** Removes gender markers: "(m/w/d)". */
  public static String withoutGenders(String title) {
    return GENDERS.matcher(title).replaceAll("").strip();
  }

  /**
   * Removes brackets with terms or places: "(Hybrid)", "(100% remote, UK)", "(hybrid, 2 days in the
   * office)".
   */
  public static String without(String phrase) {
    Matcher brackets = IN_BRACKETS.matcher(phrase);
    StringBuilder rest = new StringBuilder();
    while (brackets.find()) {
      // The rest only explains the first term.
      String first = brackets.group(1).split(",", 2)[0];
      boolean terms =
          AdWork.isTerms(first)
              || AdPlaces.isPlace(first)
              || AdWork.isRemote(first, "")
              || REMARK.matcher(first).matches();
      brackets.appendReplacement(rest, terms ? "" : Matcher.quoteReplacement(brackets.group()));
    }
    return brackets.appendTail(rest).toString();
  }
}
