package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.Set;

/**
 * A place that begins at a word of a line: a town with its region, or a list of towns.
 *
 * @param end its last word
 * @param known whether the lists know the town, or its region follows
 * @param towns how many towns it names
 */
record PlaceSpan(String text, int end, boolean known, int towns) {

  private static final int MOST_WORDS = 4;

  /** Words that connect the parts of a town's name: "Frankfurt am Main", "Stoke on Trent". */
  private static final Set<String> JOINERS =
      Set.of(
          "am", "an", "der", "sur", "de", "en", "la", "le", "upon", "on", "of", "les", "del", "los",
          "do", "da", "im", "den", "bij", "aan");

  private static final Set<String> LIST_WORDS =
      Set.of("und", "and", "or", "oder", "et", "ou", "y", "o", "e", "of", "en", "lub", "og", "och");

  /**
   * Returns the place at a word; null if none can begin there.
   *
   * @param cued whether the words before it say that a place follows
   */
  static PlaceSpan at(LineWords words, int from, boolean cued) {
    if (from >= words.size() || !beginsName(words, from)) {
      return null;
    }
    int end = nameEnd(words, from);
    for (int last = end; last >= from; last--) {
      PlaceSpan region = withRegion(words, from, last);
      if (region != null) {
        return region;
      }
      if (isTown(words.text(from, last)) && endsThere(words, last, cued)) {
        return list(words, from, last);
      }
    }
    return new PlaceSpan(words.text(from, end), end, false, 1);
  }

  private static boolean beginsName(LineWords words, int from) {
    boolean number = Character.isDigit(words.word(from).charAt(0));
    return words.isCapitalised(from) && (!number || words.word(from).length() == 5);
  }

  static int nameEnd(LineWords words, int from) {
    int end = from - 1;
    for (int i = from; i < words.size() && i - from < MOST_WORDS; i++) {
      boolean joins = i > from && i + 1 < words.size() && JOINERS.contains(words.lower(i));
      if (!words.isCapitalised(i) && !joins) {
        break;
      }
      end = i;
      if (words.breaksAfter(i)) {
        break;
      }
    }
    while (end > from && !words.isCapitalised(end)) {
      end--;
    }
    return end;
  }

  /** Whether a town's name ends here. In "Bristol Harbour Trust", it is part of another name. */
  private static boolean endsThere(LineWords words, int last, boolean cued) {
    if (last + 1 == words.size() || words.breaksAfter(last) || !words.isCapitalised(last + 1)) {
      return true;
    }
    String rest = words.text(last + 1, nameEnd(words, last + 1));
    return cued && !AdPlaces.isOrganisation(rest) || AdPlaces.isRegion(rest);
  }

  private static boolean isTown(String text) {
    return text.equals(AdPlaces.townAtStart(text));
  }

  /** Returns a town with its region, as in "Lewes, East Sussex"; null if no region follows. */
  private static PlaceSpan withRegion(LineWords words, int from, int last) {
    if (!words.breaksAfter(last) || AdPlaces.isRegion(words.text(from, last))) {
      return null;
    }
    PlaceSpan longest = null;
    for (int end = Math.min(last + 3, words.size() - 1); end > last; end--) {
      String region = words.text(from, end);
      boolean other = words.isCapitalised(last + 1) && words.isCapitalised(end);
      if (other
          && region.chars().noneMatch(c -> Character.isDigit(c) || ".;:()·|•–—".indexOf(c) >= 0)
          && AdPlaces.isPlace(region)
          && AdPlaces.townAtStart(words.text(last + 1, end)) == null) {
        PlaceSpan place = new PlaceSpan(region, end, true, 1);
        if (AdPlaces.isTownAndRegion(region)) {
          return place;
        }
        longest = longest == null ? place : longest;
      }
    }
    return longest;
  }

  /** Returns the list of towns that begins with this one: "Leeds, York and Hull". */
  private static PlaceSpan list(LineWords words, int from, int last) {
    int end = last;
    int towns = 1;
    while (end + 1 < words.size()) {
      boolean listed = LIST_WORDS.contains(words.lower(end + 1)) || isSlash(words, end + 1);
      int next = listed ? end + 2 : end + 1;
      if (!listed && !words.breaksAfter(end) || next >= words.size() || !beginsName(words, next)) {
        break;
      }
      int nextEnd = nameEnd(words, next);
      while (nextEnd >= next && !isTown(words.text(next, nextEnd))) {
        nextEnd--;
      }
      String between = words.text(from, next);
      if (nextEnd < next || between.matches(".*[.;:()|•].*")) {
        break;
      }
      end = nextEnd;
      towns++;
    }
    return new PlaceSpan(words.text(from, end), end, true, towns);
  }

  private static boolean isSlash(LineWords words, int at) {
    return words.word(at).equals("/") || words.word(at).equals("&");
  }
}
