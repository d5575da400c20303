package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place of work in the sentences of an ad that does not put it on top. */
final class AdTowns {

  private static final Pattern BASED =
      Patterns.of(
          "\\<(?:based|located|office|offices|site|warehouse|clinic|restaurant|standort|branch|store"
              + "|shop|school|hospital|practice|studio|laboratory|lab|headquarters|hq|garage|factory"
              + "|hotel) in "
              + AdSeeking.PLACE);

  /** "Customers in Leeds", "founded in Berlin": there the work is not done. */
  private static final Pattern IN_TOWN =
      Patterns.of(
          "\\<(?<!customers |users |clients |shops |stores |investors |founded |started |born |made )(?:in|near|around|our|its|unserem?|rund um|bei|im) (?:central |downtown |Raum |Großraum )?"
              + AdSeeking.PLACE);

  private static final Pattern TOWN_FIRST =
      Patterns.of(
          "^"
              + AdSeeking.PLACE
              + "(?=[ -](?:campus|office|site|branch|based|studio|centre|(?:and|&) surrounding)\\>|,)");

  private AdTowns() {}

  /** Where the ad says that the work is done, or null. */
  static String in(List<AdLine> ad, AdBudget budget) {
    for (AdLine line : budget.of(ad)) {
      Matcher matcher = BASED.matcher(line.text());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    for (AdLine line : AdSeeking.firstLines(ad)) {
      String town = AdSeeking.seekersTown(line.text());
      if (town != null) {
        return town;
      }
    }
    String town = known(ad, TOWN_FIRST);
    return town == null ? known(ad, IN_TOWN) : town;
  }

  private static String known(List<AdLine> ad, Pattern pattern) {
    for (AdLine line : AdSeeking.firstLines(ad)) {
      Matcher matcher = pattern.matcher(line.text());
      while (!line.isBullet() && matcher.find()) {
        String town = AdPlaces.townAtStart(matcher.group(1));
        if (town != null) {
          return town;
        }
      }
    }
    return null;
  }
}
