package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the work is done, in the sentences and addresses of an ad. */
final class PlaceCues {

  private static final int MOST_WORDS = 4;
  private static final int FIRST_LINES = 8;
  private static final int MOST_ADDRESSES = 5;

  private static final int SAID = 6;
  private static final int SAID_UNKNOWN = 4;
  private static final int IN_FIRST_LINES = 5;
  private static final int IN_LATER_LINES = 3;
  private static final int ADDRESS = 4;

  private static final Set<String> IN =
      Set.of(
          "in",
          "near",
          "à",
          "a",
          "en",
          "em",
          "w",
          "we",
          "i",
          "bei",
          "te",
          "om",
          "um",
          "around",
          "downtown",
          "central",
          "nach");

  /** Customers are in other places than the work, and the firm was founded in one. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "customers",
          "users",
          "clients",
          "shops",
          "stores",
          "investors",
          "founded",
          "started",
          "born",
          "made",
          "established",
          "degree",
          "leader",
          "leading",
          "kunden",
          "gegründet",
          "client",
          "fondée",
          "fundada",
          "fundata",
          "grundat",
          "opgericht",
          "invest",
          "listed",
          "offices",
          "markets",
          "interested",
          "fluent",
          "proficient");

  /** "07200 Aubierge", "Joncy (07260)", "12345 Neustadt". */
  private static final Pattern POSTCODE_FIRST =
      Pattern.compile(
          "(?<![\\d.,])\\d{5} (\\p{Lu}[\\p{L}'-]{2,30}(?: (?:am |an der |im |sur |en |de |la |le |St |Saint )?\\p{Lu}[\\p{L}'-]{2,30}){0,2})");

  private static final Pattern POSTCODE_LAST =
      Pattern.compile("(\\p{Lu}[\\p{L}' -]{2,40}) \\((?:\\d{5}|\\d{2})\\)");

  /** "Bessemer, Alabama 35021", "Omaha, NE". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?<![\\p{L}])(\\p{Lu}[\\p{L}.'-]{1,25}(?: \\p{Lu}[\\p{L}.'-]{1,25}){0,2}), ?(\\p{Lu}[\\p{L}]{1,20}(?: \\p{Lu}[\\p{L}]{2,15})?)");

  /** "Bristol - hybrid, 3 days in the office". */
  private static final Pattern BEHIND_PLACE =
      Pattern.compile(
          "(?<=\\p{L}{3}) [-–—*|·] (?=\\p{L}).*(?:hybrid|remote|days?|office|hours).*|\\s[*|]$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONG_PLACE = 60;

  /** No ad points to so many places; one made to be slow does. */
  private static final int MOST_TRIES = 150;

  private int tries;
  private final AdLanguage language;
  private final Candidates places;
  private int line;

  PlaceCues(AdLanguage language, Candidates places) {
    this.language = language;
    this.places = places;
  }

  /** What a label says of the place, without the terms behind it; null if it says none. */
  static String labelled(String value) {
    String place = BEHIND_PLACE.matcher(value).replaceFirst("").strip();
    if (place.isEmpty() || place.endsWith(":") || place.contains(": ")) {
      return null;
    }
    String town = place.length() > LONG_PLACE ? AdPlaces.townAtStart(place) : place;
    return town == null && !place.endsWith(".") ? place : town;
  }

  void read(String text, boolean bullet) {
    line++;
    LineWords words = LineWords.of(text, language);
    for (int i = 0; i < words.size(); i++) {
      int said = language.cues("in").lengthAt(words.all(), i);
      if (said > 0) {
        add(words, i + said, SAID, SAID_UNKNOWN + (bullet ? -1 : 0));
      }
      int near = i > 0 ? language.cues("near").lengthAt(words.all(), i) : 0;
      if (near > 0) {
        addBefore(words, i - 1);
      }
      if (i == 0 && line <= FIRST_LINES && !bullet) {
        add(words, 0, IN_FIRST_LINES, 0);
      }
      boolean in =
          IN.contains(words.lower(i)) && !(i > 0 && ELSEWHERE.contains(words.lower(i - 1)));
      if (in && !bullet) {
        add(words, i + 1, line <= FIRST_LINES ? IN_FIRST_LINES : IN_LATER_LINES, 0);
      }
    }
    readAddresses(text);
  }

  private void add(LineWords words, int from, int known, int unknown) {
    if (from >= words.size()
        || !words.isCapitalised(from)
        || Character.isDigit(words.word(from).charAt(0)) && words.word(from).length() != 5) {
      return;
    }
    if (++tries > MOST_TRIES) {
      return;
    }
    int end = from - 1;
    for (int i = from; i < words.size() && i - from < MOST_WORDS; i++) {
      boolean joins =
          i > from
              && i + 1 < words.size()
              && Set.of(
                      "am", "an", "der", "sur", "de", "en", "la", "le", "upon", "of", "les", "del",
                      "los", "do", "da", "im")
                  .contains(words.lower(i));
      if (!words.isCapitalised(i) && !joins) {
        break;
      }
      end = i;
      if (words.breaksAfter(i)) {
        break;
      }
    }
    for (int last = end; last >= from; last--) {
      String town = words.text(from, last);
      String region = withRegion(words, from, last);
      if (region != null) {
        places.add(region, known + 1);
        return;
      }
      if (AdPlaces.townAtStart(town) != null && AdPlaces.townAtStart(town).equals(town)) {
        places.add(town, known);
        return;
      }
    }
    if (unknown > 0
        && end >= from
        && AdPlaces.mayBeTown(words.text(from, end))
        && !AdPlaces.isPlace(words.text(from, end))
        && !CompanyShape.isGeneric(words.text(from, end), language)) {
      places.add(words.text(from, end), unknown);
    }
  }

  /** "our Zurich office", "Lancaster campus". */
  private void addBefore(LineWords words, int last) {
    for (int from = Math.max(0, last - 1); from <= last; from++) {
      String town = words.text(from, last);
      if (words.isCapitalised(from) && town.equals(AdPlaces.townAtStart(town))) {
        places.add(town, SAID);
        return;
      }
    }
  }

  /** "Lewes, East Sussex"; null if no region follows the town. */
  private static String withRegion(LineWords words, int from, int last) {
    for (int end = Math.min(last + 3, words.size() - 1); end > last; end--) {
      String region = words.text(from, end);
      boolean other =
          words.breaksAfter(last) && words.isCapitalised(last + 1) && words.isCapitalised(end);
      if (other
          && region.matches("[^.;:()·|•–—\\d]+")
          && AdPlaces.isPlace(region)
          && AdPlaces.townAtStart(words.text(last + 1, end)) == null) {
        return region;
      }
    }
    return null;
  }

  private void readAddresses(String text) {
    Matcher first = POSTCODE_FIRST.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && first.find(); i++) {
      places.add(first.group(1), ADDRESS);
    }
    Matcher last = POSTCODE_LAST.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && last.find(); i++) {
      String[] parts = last.group(1).split(" (?:à|de|sur|in|en) ");
      places.add(parts[parts.length - 1], ADDRESS + 1);
    }
    Matcher state = STATE.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && state.find(); i++) {
      boolean town =
          AdPlaces.townAtStart(state.group(1)) != null
              && AdPlaces.townAtStart(state.group(2)) == null;
      if (town && AdPlaces.isPlace(state.group())) {
        places.add(state.group(), line <= FIRST_LINES ? ADDRESS + 1 : ADDRESS - 1);
      }
    }
  }
}
