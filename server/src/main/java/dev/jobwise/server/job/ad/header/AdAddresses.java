package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place of work in addresses, and in the notations of towns. */
final class AdAddresses {

  private static final int MOST_ADDRESSES = 5;
  private static final int ADDRESS = 4;
  private static final int SAID = 5;

  /** A postcode before the town: "07200 Aubierge". */
  private static final Pattern POSTCODE_FIRST =
      Pattern.compile(
          "(?<![\\d.,])(?:\\d{5}|\\d{2}-\\d{3}) (?!\\p{L}{1,4}\\.)(\\p{Lu}[\\p{L}'-]{2,30}(?: (?:am |an der |im |sur |en |de |la |le |St |Saint )?\\p{Lu}[\\p{L}'-]{2,30}){0,2})");

  /**
   * A shorter postcode, which counts below a street or with the letters of Dutch ones: "1899
   * Aubierge", "3899 XB Hillvik".
   */
  private static final Pattern SHORT_POSTCODE =
      Pattern.compile(
          "(?<![\\d.,])\\d{4}( ?[A-Z]{2})? (?!\\p{L}{1,4}\\.)(\\p{Lu}[\\p{L}'-]{2,30}+(?: (?:am |an der |im |sur |de |la |le )?\\p{Lu}[\\p{L}'-]{1,30}+(?! \\p{Ll})){0,2})");

  /** Province and town in a Chinese or Japanese address, before the district or street. */
  private static final Pattern EASTERN_ADDRESS =
      Pattern.compile(
          "\\p{IsHan}{2,3}(?:省|自治区)\\p{IsHan}{1,4}?[市州县](?=\\p{IsHan})|\\p{IsHan}{2,3}[都道府県](?:\\p{IsHan}{1,4}郡)?\\p{IsHan}{1,5}?[市区町村](?=[\\p{IsHan}\\p{IsHiragana}\\d])");

  /** A postcode after the town: "Joncy (07260)". */
  private static final Pattern POSTCODE_LAST =
      Pattern.compile("(\\p{Lu}[\\p{L}' -]{2,40}) \\((?:\\d{5}|\\d{2})\\)");

  /**
   * A street with a number at the end of a text: "Mill Road 10,", "ul. Polna 39a", "12 rue Haute".
   */
  private static final Pattern STREET =
      Pattern.compile(
          "(?:\\p{L}[\\p{L}.'-]{2,40} \\d{1,4} ?[a-zA-Z]?(?:[/-]\\d{1,4})?|(?:^|, )\\d{1,4},? \\p{L}[\\p{L}.' -]{5,50}),? ?$");

  private static final int LONGEST_STREET = 80;

  /** A known town before "-based". */
  private static final Pattern BASED =
      Pattern.compile("(\\p{Lu}\\p{L}{1,25}+(?: \\p{Lu}\\p{L}{1,25}+){0,2})-based ");

  /** A known town before where one works: "Leeds (hybrid)". */
  private static final Pattern WITH_MODE =
      Pattern.compile(
          "(\\p{Lu}\\p{L}{1,25}+(?: \\p{Lu}\\p{L}{1,25}+){0,2}) \\((?i:hybrid|on-?site|remote|hybride|híbrido|hybridi|ibrido)[ ,)]");

  private static final Pattern PREPOSITION = Pattern.compile(" (?:à|de|sur|in|en) ");

  /** A state after the town: "Bessemer, Alabama 35021", "Omaha, NE". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?<![\\p{L}])(\\p{Lu}[\\p{L}.'-]{1,25}(?: \\p{Lu}[\\p{L}.'-]{1,25}){0,2}), ?(\\p{Lu}[\\p{L}]{1,20}(?: \\p{Lu}[\\p{L}]{2,15})?)");

  private final Candidates places;
  private String lineBefore = "";

  AdAddresses(Candidates places) {
    this.places = places;
  }

  /**
   * Reads a line.
   *
   * @param seat whether it says where the employer has its seat
   * @param first whether it is among the first lines
   */
  void read(String text, boolean seat, boolean first) {
    Matcher eastern = EASTERN_ADDRESS.matcher(text);
    if (eastern.find()) {
      places.add(eastern.group(), ADDRESS + 1);
    }
    Matcher before = POSTCODE_FIRST.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && before.find(); i++) {
      boolean whole = !seat && isBelowStreet(text, before.start());
      places.add(before.group(1), whole ? ADDRESS + 1 : ADDRESS);
    }
    Matcher shorter = SHORT_POSTCODE.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && !seat && shorter.find(); i++) {
      if (shorter.group(1) != null || isBelowStreet(text, shorter.start())) {
        places.add(shorter.group(2), ADDRESS + 1);
      }
    }
    Matcher based = BASED.matcher(text);
    if (based.find() && AdPlaces.isTown(based.group(1))) {
      places.add(based.group(1), SAID);
    }
    Matcher mode = WITH_MODE.matcher(text);
    if (mode.find() && AdPlaces.isTown(mode.group(1))) {
      places.add(mode.group(1), SAID);
    }
    Matcher last = POSTCODE_LAST.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && last.find(); i++) {
      List<String> parts = List.of(PREPOSITION.split(last.group(1)));
      String town = parts.get(parts.size() - 1);
      places.add(
          Character.isLowerCase(town.charAt(town.lastIndexOf(' ') + 1)) ? null : town, ADDRESS + 1);
    }
    Matcher state = STATE.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && state.find(); i++) {
      if (AdPlaces.townAtStart(state.group(1)) != null && AdPlaces.isTownAndRegion(state.group())) {
        places.add(state.group(), first ? ADDRESS + 1 : ADDRESS - 1);
      }
    }
    lineBefore = text;
  }

  /** Whether a street stands before a postcode, on the same line or the line before. */
  private boolean isBelowStreet(String text, int postcode) {
    String before = text.substring(Math.max(0, postcode - LONGEST_STREET), postcode);
    String street = before.isBlank() ? lineBefore : before;
    return street.length() <= LONGEST_STREET && STREET.matcher(street).find();
  }
}
