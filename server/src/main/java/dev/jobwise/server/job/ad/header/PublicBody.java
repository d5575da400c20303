package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.List;

/** Names of public bodies, which consist of what they are and of a place: "gemeente Hillvik". */
final class PublicBody {

  /** Bodies that may have their name from a region or a person. */
  private static final List<String> NOT_LOCAL = List.of("univ", "uniw", "schul", "schol");

  private PublicBody() {}

  /** Returns the last word of a body's name that begins with its kind; -1 if none does. */
  static int end(LineWords words, AdLanguage language, int at) {
    int from = at + language.cues("body of").lengthAt(words.all(), at);
    boolean named =
        from > at
            && from < words.size()
            && !words.breaksAfter(from - 1)
            && words.isCapitalised(from)
            && !Character.isDigit(words.word(from).charAt(0));
    if (!named) {
      return -1;
    }
    int last = PlaceSpan.nameEnd(words, from);
    for (int end = last; end >= from; end--) {
      if (AdPlaces.isTown(words.text(from, end))) {
        return end;
      }
    }
    return last;
  }

  /**
   * Whether the words before a body say that something is there: "in der Gemeinde Hillvik",
   * "Hillau, Landkreis Hillvik".
   */
  static boolean isWhere(LineWords words, AdLanguage language, int at) {
    return at > 0 && isPreposition(words, language, at - 1)
        || at > 1 && isPreposition(words, language, at - 2)
        || at > 0 && (words.lower(at - 1).equals("im") || words.hasCommaAfter(at - 1));
  }

  /** Whether a word says where and not also at whose: "in", but not "presso" and "chez". */
  private static boolean isPreposition(LineWords words, AdLanguage language, int at) {
    return language.sectionHas("place", words.lower(at))
        && language.cues("at").lengthAt(words.all(), at) == 0;
  }

  /** Returns the place of which a name is the genitive: "Hillviks kommun"; "Västerås" stays. */
  private static String ofGenitive(String place) {
    return AdPlaces.isTown(place) ? place : place.substring(0, place.length() - 1);
  }

  /** Returns the place in a body's name: Hillvik for "gemeente Hillvik"; or null. */
  static String place(String name, AdLanguage language) {
    LineWords words = LineWords.of(name, language);
    int last = words.size() - 1;
    if (last < 1) {
      return null;
    }
    int prefix = language.cues("body of").lengthAt(words.all(), 0);
    boolean kindLast = prefix == 0 && CompanyShape.isBody(words.lower(last));
    if (prefix == 0 && !kindLast || prefix > last) {
      return null;
    }
    String place = kindLast ? words.text(0, last - 1) : words.text(prefix, last);
    place =
        kindLast && language.code().equals("sv") && place.endsWith("s") ? ofGenitive(place) : place;
    boolean local =
        AdPlaces.mayBeTown(place) && NOT_LOCAL.stream().noneMatch(LowerCase.of(name)::contains);
    return local || AdPlaces.isTown(place) ? place : null;
  }
}
