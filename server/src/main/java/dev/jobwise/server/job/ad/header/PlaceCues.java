package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdWork;
import java.util.regex.Pattern;

/** Finds the place of work in the sentences and addresses of an ad. */
final class PlaceCues {

  private static final int FIRST_LINES = 8;

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

  /** A longer list names the locations of the employer, not of the job. */
  private static final int MOST_TOWNS = 6;

  /** More towns are likely those of all offices. */
  private static final int FEW_TOWNS = 2;

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
  private final AdAddresses addresses;
  private int tries;
  private int line;

  PlaceCues(AdLanguage language, Candidates places) {
    this.language = language;
    this.places = places;
    this.addresses = new AdAddresses(places);
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
    addresses.read(text, hasCue("seat", words), line <= FIRST_LINES);
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
    PlaceSpan first = at == 0 && line <= FIRST_LINES ? PlaceSpan.at(words, 0, false) : null;
    int next = first == null ? 0 : first.end() + 1;
    if (next == words.size()
        || next > 0 && (words.breaksAfter(next - 1) || words.isCapitalised(next))) {
      add(words, 0, weight, 0);
    }
    boolean elsewhere = at > 0 && lengthOf("elsewhere", words, at - 1) > 0;
    return in > 0 && !elsewhere ? add(words, at + in, weight, 0) : at;
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
        boolean ours = from > 0 && language.sectionHas("our", words.lower(from - 1));
        places.add(town, ours ? LOCATED : LOCATED_UNKNOWN - 1);
        return;
      }
    }
  }
}
