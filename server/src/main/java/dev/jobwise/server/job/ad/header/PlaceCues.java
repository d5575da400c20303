package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdWork;
import dev.jobwise.server.job.ad.words.PolishTowns;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place of work in the sentences and addresses of an ad. */
final class PlaceCues {

  private static final int FIRST_LINES = 8;
  private static final int MOST_ADDRESSES = 5;

  /** For "our office in Leeds", which is as good as a label; less if the town is unknown. */
  private static final int LOCATED = 6;

  private static final int LOCATED_UNKNOWN = 5;

  /** For "a role in Leeds"; much less if the town is unknown, as in "a role in Marketing". */
  private static final int SAID = 6;

  private static final int SAID_UNKNOWN = 3;

  /** For "headquartered in Leeds", because the work may be elsewhere. */
  private static final int HEADQUARTERS = 3;

  private static final int IN_FIRST_LINES = 5;
  private static final int IN_LATER_LINES = 3;
  private static final int ADDRESS = 4;

  /** A longer list names the locations of the employer, not of the job. */
  private static final int MOST_TOWNS = 6;

  /** More towns are likely those of all offices. */
  private static final int FEW_TOWNS = 2;

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

  /** Terms after a place: "Bristol - hybrid, 3 days in the office". */
  private static final Pattern AFTER_PLACE =
      Pattern.compile(
          "(?<=\\p{L}{3}) [-–—*|·] (?=\\p{L}).*(?:hybrid|remote|days?|office|hours).*|\\s[*|]$",
          Pattern.CASE_INSENSITIVE);

  /** The choice of a filter: "All locations". */
  private static final Pattern ALL_PLACES =
      Pattern.compile(
          "(?i)(?:all|any|alle|alla|tous|toutes|todas|todos|tutti|tutte|wszystkie)(?: \\p{L}{1,12}){1,2}|全部.{0,4}");

  private static final int LONG_PLACE = 60;

  /** "Statistical Software Testing" is no town. */
  private static final int MOST_WORDS_OF_UNKNOWN = 2;

  /** The most places to try; no ad has more unless it was made to be slow. */
  private static final int MOST_TRIES = 150;

  private final AdLanguage language;
  private final Candidates places;
  private int tries;
  private int line;
  private String lineBefore = "";

  PlaceCues(AdLanguage language, Candidates places) {
    this.language = language;
    this.places = places;
  }

  /** Returns the place in a label's value, without the terms after it; null if there is none. */
  static String labelled(String value) {
    String place = AdPlaces.withoutStreet(AFTER_PLACE.matcher(value).replaceFirst("").strip());
    if (place.isEmpty()
        || place.endsWith(":")
        || place.endsWith("!")
        || ALL_PLACES.matcher(place).matches()
        || place.contains(": ")
        || AdWork.isTerms(place)
        || saysOnlyTerms(place)) {
      return null;
    }
    String town = place.length() > LONG_PLACE ? AdPlaces.townAtStart(place) : place;
    return town == null && !place.endsWith(".") ? place : town;
  }

  /** Whether a value has only terms and no place: "Fully remote, EU timezone". */
  private static boolean saysOnlyTerms(String place) {
    String[] parts = place.split("[,;(]", 2);
    return parts.length == 2
        && AdWork.isTerms(parts[0])
        && !AdPlaces.isPlace(parts[1].replace(")", "").strip());
  }

  void read(String text, boolean bullet) {
    line++;
    if (isAboutOther(text)) {
      return;
    }
    LineWords words = LineWords.of(text, language);
    for (int i = 0; i < words.size(); i++) {
      i = Math.max(i, readCue(words, i, bullet) - 1);
    }
    readAddresses(text, hasCue("seat", words));
    lineBefore = text;
  }

  private boolean hasCue(String cues, LineWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (lengthOf(cues, words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label says that the line is not about the place of work: "Headquarters: Leeds". */
  private static boolean isAboutOther(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && AdLabels.isRemark(text.substring(0, colon));
  }

  /**
   * Reads a cue and the place after it. Returns the word that follows; {@code at} without a cue.
   */
  private int readCue(LineWords words, int at, boolean bullet) {
    int said = lengthOf("in", words, at);
    int seat = lengthOf("seat", words, at);
    int located = lengthOf("located", words, at);
    if (located > said && located >= seat) {
      return add(words, at + located, LOCATED, LOCATED_UNKNOWN - (bullet ? 2 : 0));
    }
    if (said > 0 && said >= seat) {
      return add(words, at + said, SAID, SAID_UNKNOWN);
    }
    if (seat > 0) {
      return add(words, at + seat, HEADQUARTERS, HEADQUARTERS - 1);
    }
    if (at > 0 && lengthOf("near", words, at) > 0) {
      addBefore(words, at - 1);
    }
    if (bullet) {
      return at;
    }
    int in = lengthOf("place", words, at);
    boolean ours =
        in > 0
            && at > 1
            && language.isKind(words.lower(at - 1))
            && language.sectionHas("our", words.lower(at - 2));
    if (ours) {
      return add(words, at + in, LOCATED, LOCATED_UNKNOWN - 1);
    }
    int weight = line <= FIRST_LINES ? IN_FIRST_LINES : IN_LATER_LINES;
    if (at == 0 && line <= FIRST_LINES && !isSubject(words)) {
      add(words, 0, weight, 0);
    }
    boolean elsewhere = at > 0 && lengthOf("elsewhere", words, at - 1) > 0;
    return in > 0 && !elsewhere ? add(words, at + in, weight, 0) : at;
  }

  /** Whether the name that begins a line is an employer's: "Hays is looking for". */
  private boolean isSubject(LineWords words) {
    int next = 0;
    while (next < words.size() && words.isCapitalised(next)) {
      next++;
    }
    return next < words.size() && lengthOf("after", words, next) > 0;
  }

  private int lengthOf(String cues, LineWords words, int at) {
    return language.cues(cues).lengthAt(words.all(), at);
  }

  /** Adds the place at a word, and returns the word to continue with. */
  private int add(LineWords words, int from, int known, int unknown) {
    PlaceSpan place = ++tries > MOST_TRIES ? null : PlaceSpan.at(words, from, from > 0);
    if (place == null || place.towns() > MOST_TOWNS) {
      return place == null ? from : place.end() + 1;
    }
    if (place.known() && (place.end() > from || !language.isStop(words.lower(from)))) {
      places.add(place.text(), place.towns() > FEW_TOWNS ? known - 1 : known);
      return place.end() + 1;
    }
    String inflected =
        from > 0 && language.code().equals("pl") ? PolishTowns.ofLocative(words.word(from)) : null;
    if (inflected != null) {
      places.add(inflected, known);
      return from + 1;
    }
    if (unknown > 0
        && AdPlaces.mayBeTown(place.text())
        && place.end() - from < MOST_WORDS_OF_UNKNOWN
        && !AdPlaces.isPlace(place.text())
        && !CompanyShape.isGeneric(place.text(), language)) {
      places.add(place.text(), unknown);
    }
    return from;
  }

  /** Adds the town before a word: "our Zurich office", "Lancaster campus". */
  private void addBefore(LineWords words, int last) {
    for (int from = Math.max(0, last - 1); from <= last; from++) {
      String town = words.text(from, last);
      if (words.isCapitalised(from)
          && words.isCapitalised(last)
          && town.equals(AdPlaces.townAtStart(town))) {
        places.add(town, LOCATED);
        return;
      }
    }
  }

  private void readAddresses(String text, boolean seat) {
    Matcher eastern = EASTERN_ADDRESS.matcher(text);
    if (eastern.find()) {
      places.add(eastern.group(), ADDRESS + 1);
    }
    Matcher first = POSTCODE_FIRST.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && first.find(); i++) {
      boolean whole = !seat && isBelowStreet(text, first.start());
      places.add(first.group(1), whole ? ADDRESS + 1 : ADDRESS);
    }
    Matcher shorter = SHORT_POSTCODE.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && !seat && shorter.find(); i++) {
      if (shorter.group(1) != null || isBelowStreet(text, shorter.start())) {
        places.add(shorter.group(2), ADDRESS + 1);
      }
    }
    Matcher based = BASED.matcher(text);
    if (based.find() && AdPlaces.isTown(based.group(1))) {
      places.add(based.group(1), LOCATED - 1);
    }
    Matcher mode = WITH_MODE.matcher(text);
    if (mode.find() && AdPlaces.isTown(mode.group(1))) {
      places.add(mode.group(1), LOCATED - 1);
    }
    Matcher last = POSTCODE_LAST.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && last.find(); i++) {
      List<String> parts = List.of(PREPOSITION.split(last.group(1)));
      places.add(parts.get(parts.size() - 1), ADDRESS + 1);
    }
    Matcher state = STATE.matcher(text);
    for (int i = 0; i < MOST_ADDRESSES && state.find(); i++) {
      if (AdPlaces.townAtStart(state.group(1)) != null && AdPlaces.isTownAndRegion(state.group())) {
        places.add(state.group(), line <= FIRST_LINES ? ADDRESS + 1 : ADDRESS - 1);
      }
    }
  }

  /** Whether a street stands before a postcode, on the same line or the line before. */
  private boolean isBelowStreet(String text, int postcode) {
    String before = text.substring(Math.max(0, postcode - LONGEST_STREET), postcode);
    String street = before.isBlank() ? lineBefore : before;
    return street.length() <= LONGEST_STREET && STREET.matcher(street).find();
  }
}
