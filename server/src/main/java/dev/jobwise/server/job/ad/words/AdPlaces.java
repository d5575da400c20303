package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.place.PlaceNames;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Distinguishes places from other short phrases. */
public final class AdPlaces {

  private static final int LONGEST = 80;
  private static final int LONGEST_WITH_BRACKETS = 200;
  private static final int MOST_PARTS = 4;
  private static final int MOST_WORDS = 4;

  /** Words around a town's name: "Central London", "Lyon 7e (69)", "Greater Boston Area". */
  private static final Pattern NEARBY =
      Pattern.compile(
          "(?i)^(?:greater|central|downtown|inner|(?:groß)?raum|region) (?=\\p{L}+(?: area| region)?$)| ?\\([^()]*\\)$"
              + "| (?:area|region|metro(?:politan)? area|cit[ey]|city cent(?:re|er)|centre|centro|zentrum|centrum|cbd"
              + "|\\d{1,2}(?:er?|ème)?)(?: \\([^()]*\\))?$");

  private static final Pattern PARTS = Pattern.compile(" ?[,/] ?| (?:or|oder|ou|o|and) ");

  private static final Pattern IN = Pattern.compile(" (?:in|near|à|en|em|bei|te|i|w|a) ");

  private static final Pattern TOWN =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'-]+(?: \\p{Lu}[\\p{L}\\p{M}'-]+)?");
  private static final Pattern TOWN_AND_REGION =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'.-]+(?: \\p{Lu}[\\p{L}\\p{M}'.-]+){0,2}(?:, \\p{Lu}[\\p{L}\\p{M}'. -]{1,30})?");

  private AdPlaces() {}

  /** Whether a phrase is nothing but a place. */
  public static boolean isPlace(String phrase) {
    if (phrase.length() > LONGEST_WITH_BRACKETS) {
      return false;
    }
    String place = NEARBY.matcher(phrase.strip()).replaceAll("");
    if (place.isEmpty() || place.length() > LONGEST) {
      return false;
    }
    boolean noted = PlaceNotation.fits(place) && !AdRoles.namesRole(place);
    return isKnown(place) || noted || isOfParts(place);
  }

  /** Whether a place has several parts: "Truro, Cornwall", "Kyiv or remote", "Berlin / Hamburg". */
  private static boolean isOfParts(String place) {
    String[] parts = PARTS.split(place);
    if (parts.length < 2 || parts.length > MOST_PARTS) {
      return false;
    }
    List<String> names = Stream.of(parts).filter(part -> !AdWork.isTerms(part)).toList();
    if (names.size() == 1 && isKnown(names.get(0))) {
      return true;
    }
    return Stream.of(parts).allMatch(AdPlaces::isName)
        && (isKnown(parts[0]) || isTownOfRegion(parts));
  }

  private static boolean isName(String part) {
    return isUpperCase(part) && part.split(" ").length <= MOST_WORDS && !AdRoles.namesRole(part);
  }

  /** Whether an unknown town precedes a region, unlike in "Greyfriars School, Oxford, UK". */
  private static boolean isTownOfRegion(String[] parts) {
    String last = parts[parts.length - 1];
    return !parts[0].startsWith("The ")
        && !isOrganisation(parts[0])
        && (isRegion(last) || PlaceNotation.isCountryCode(last))
        && !isTown(parts[1]);
  }

  /** Returns the town that a text begins with, including its region if named; or null. */
  public static String townAtStart(String text) {
    String town = text;
    while (true) {
      String[] parts = town.split(", ");
      if (parts.length == 1 && (isTown(town) || PlaceNotation.hasPostcode(town))
          || parts.length == 2 && isPlace(town)) {
        return town;
      }
      int end = Math.max(town.lastIndexOf(", "), town.lastIndexOf(' '));
      if (end < 0) {
        return null;
      }
      town = town.substring(0, end).replaceFirst(",$", "");
    }
  }

  /** Returns where the words before a place end: 12 for "Night Porter in Oxford"; or -1. */
  public static int beforePlace(String phrase) {
    if (phrase.length() > LONGEST) {
      return -1;
    }
    Matcher in = IN.matcher(phrase);
    while (in.find()) {
      String place = phrase.substring(in.end());
      boolean named = isTown(place) || isUpperCase(place) && isPlace(place);
      if (in.start() > 2 && named) {
        return in.start();
      }
    }
    return -1;
  }

  /** Returns the blank before a town that ends a title: 12 for "Night Porter Oxford"; or -1. */
  public static int townAtEnd(String title) {
    int blank = title.lastIndexOf(' ');
    int wide = title.lastIndexOf(' ', blank - 1);
    for (int at : new int[] {wide, blank}) {
      if (at > 0 && isTown(title.substring(at + 1)) && AdRoles.namesRole(title.substring(0, at))) {
        return at;
      }
    }
    return -1;
  }

  /** Returns a Chinese or Japanese address without its street; other texts as they are. */
  public static String withoutStreet(String address) {
    return PlaceNotation.withoutStreet(address);
  }

  /** Whether a phrase is the name of a known town. */
  public static boolean isTown(String phrase) {
    return PlaceNames.isTown(phrase);
  }

  /** Whether a phrase has a word that marks the name of an organisation. */
  public static boolean isOrganisation(String phrase) {
    return AdOrganisations.isOne(phrase);
  }

  /** Whether a phrase after an employer's name and a comma is spelled like a town. */
  public static boolean isTownOf(String employer, String town) {
    return !AdRoles.namesRole(employer) && TOWN.matcher(town).matches() && !AdRoles.namesRole(town);
  }

  /** Whether a phrase next to a title and an employer may be a town that no list has. */
  public static boolean mayBeTown(String phrase) {
    return TOWN_AND_REGION.matcher(phrase).matches()
        && !AdRoles.namesRole(phrase)
        && !isOrganisation(phrase);
  }

  /** Whether a phrase is like "Lewes, East Sussex" or "Omaha, NE". */
  public static boolean isTownAndRegion(String phrase) {
    String region = phrase.substring(phrase.indexOf(',') + 1).strip();
    return isRegion(region) && !isTown(region) || PlaceNotation.fits(phrase);
  }

  /** Whether a phrase is the name of a known country, state or county. */
  public static boolean isRegion(String place) {
    return PlaceNames.isRegion(place);
  }

  private static boolean isUpperCase(String place) {
    return !place.isEmpty() && Character.isUpperCase(place.codePointAt(0));
  }

  private static boolean isKnown(String place) {
    return isRegion(place) || isTown(place);
  }
}
