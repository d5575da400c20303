package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells places of work from other short phrases. */
public final class AdPlaces {

  private static final Set<String> REGIONS = new HashSet<>();
  private static final Set<String> CITIES = new HashSet<>();

  static {
    Set<String> places = REGIONS;
    for (String line : WordList.lines("places.txt")) {
      if (line.startsWith("[")) {
        places = line.equals("[cities]") ? CITIES : REGIONS;
      } else {
        places.addAll(List.of(line.split("\\|")));
      }
    }
  }

  /** "Omaha, NE 68102", "Toronto, ON", "Geelong VIC". */
  private static final Pattern STATE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.' -]{1,40}(?:, ?(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]"
              + "|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|MB|SK|NS|NB|NL"
              + "|PE)| (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT))(?: [0-9]{4,5}(?:-[0-9]{4})?)?");

  /** "Daventry NN11 4AB": a British postcode or the first half of one. */
  private static final Pattern BRITISH =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}' -]{1,40},? [A-Z]{1,2}[0-9]{1,2}[A-Z]?(?: [0-9][A-Z]{2})?");

  /** "80331 München", "1011 AB Amsterdam". */
  private static final Pattern CONTINENTAL =
      Pattern.compile("(?:[A-Z]{1,2}-)?[0-9]{4,5}(?: [A-Z]{2})? \\p{Lu}[\\p{L}\\p{M}. -]{1,40}");

  private static final Pattern ORGANISATION =
      Patterns.of(
          "(?i).*\\<(?:university|school|hospital|college|academy|council|trust|bank|services|studios?"
              + "|clinic|institute|foundation|hotel|hospice|laborator(?:y|ies)|federation|co-?operative|estate|restaurant|museum|cent(?:er|re)|church|charity"
              + "|ministry|agency|society|inn|pub|café|cafe|bar|farm|garage|salon|bakery|nursery"
              + "|surgery|pharmacy|district|county|joinery|nursing home|care home|theatre|group|practice|kitchen|library|theatre|gallery|association|universität)\\>.*"
              + "|.*(?:praxis|klinik|zentrum|dienst|werke|apotheke|bäckerei|metzgerei|kanzlei|gruppe|verein"
              + "|schule|krankenhaus|stiftung)\\>.*");

  /** "Central London", "Lyon 7e (69)", "Greater Boston Area": a town by and large. */
  private static final Pattern NEARBY =
      Pattern.compile(
          "(?i)^(?:greater|central|downtown|inner|(?:groß)?raum|region) (?=\\p{L}+(?: area| region)?$)| ?\\([^()]*\\)$"
              + "| (?:area|region|metro(?:politan)? area|cit[ey]|city cent(?:re|er)|centre|centro|zentrum|centrum|cbd"
              + "|\\d{1,2}(?:er?|ème)?)(?: \\([^()]*\\))?$");

  private static final Pattern BRAZILIAN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}' ]{1,40}(?:, ?| ?[/-] ?)(?:AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR"
              + "|RJ|RN|RO|RR|RS|SC|SE|SP|TO)");

  private static final Pattern COUNTRY_CODE =
      Pattern.compile(
          "US|UK|GB|DE|FR|ES|NL|BE|AT|CH|PL|PT|SE|DK|IE|CA|AU|NZ|IN|BR|MX|SG|ZA|JP|FI|NO");

  /** "台北市大安區", "東京都港区", "서울시 강남구": they end in what kind of place they are. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "\\p{IsHan}{1,4}[市縣县省](?:不限|(?:\\p{IsHan}{1,4}[區区鄉鎮镇市里村路街]){0,3})|\\p{IsHan}{1,4}[都道府県][\\p{IsHan}]{0,8}"
              + "|\\p{IsHangul}{1,5}[시도](?: \\p{IsHangul}{1,5}[구군시])?(?: \\p{IsHangul}{1,5}[동읍면])?");

  private AdPlaces() {}

  /** Whether a phrase is nothing but a place. */
  public static boolean isPlace(String phrase) {
    if (phrase.length() > 200) {
      return false;
    }
    String place = NEARBY.matcher(phrase.strip()).replaceAll("");
    if (place.isEmpty() || place.length() > 80) {
      return false;
    }
    if (isKnown(place)
        || STATE.matcher(place).matches()
        || BRITISH.matcher(place).matches()
        || CONTINENTAL.matcher(place).matches()
        || BRAZILIAN.matcher(place).matches()
        || UNSPACED.matcher(place).matches()) {
      return true;
    }
    String[] parts = place.split(" ?[,/] ?| or | oder | and ");
    if (parts.length < 2 || parts.length > 4) {
      return false;
    }
    // "Kyiv or remote"
    String[] places = Stream.of(parts).filter(part -> !AdWork.isTerms(part)).toArray(String[]::new);
    if (places.length == 1 && isKnown(places[0])) {
      return true;
    }
    for (String part : parts) {
      boolean name = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
      if (!name || part.split(" ").length > 4 || AdRoles.namesRole(part)) {
        return false;
      }
    }
    if (isKnown(parts[0])) {
      return true;
    }
    if (parts[0].startsWith("The ") || ORGANISATION.matcher(parts[0]).matches()) {
      return false;
    }
    // In "Greyfriars School, Oxford, UK" the first part is no city.
    String last = parts[parts.length - 1];
    return (isRegion(last) || COUNTRY_CODE.matcher(last).matches()) && !isCity(parts[1]);
  }

  /** The town with which a text begins, with its region if it is named too, or null. */
  public static String townAtStart(String text) {
    String town = text;
    while (true) {
      String[] parts = town.split(", ");
      if ((isCity(parts[0]) || CONTINENTAL.matcher(town).matches()) && parts.length == 1
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

  /** Whether a phrase has a word that organisations have in their names. */
  public static boolean isOrganisation(String phrase) {
    return ORGANISATION.matcher(phrase).matches();
  }

  /** Whether what follows an employer's name after a comma is written like a town. */
  public static boolean isTownOf(String employer, String town) {
    return !AdRoles.namesRole(employer)
        && town.matches("\\p{Lu}[\\p{L}\\p{M}'-]+(?: \\p{Lu}[\\p{L}\\p{M}'-]+)?")
        && !AdRoles.namesRole(town);
  }

  /** Whether a phrase beside a title and an employer may be a town that no list has. */
  public static boolean mayBeTown(String phrase) {
    return phrase.matches(
            "\\p{Lu}[\\p{L}\\p{M}'.-]+(?: \\p{Lu}[\\p{L}\\p{M}'.-]+){0,2}(?:, \\p{Lu}[\\p{L}\\p{M}'. -]{1,30})?")
        && !AdRoles.namesRole(phrase)
        && !ORGANISATION.matcher(phrase).matches();
  }

  private static boolean isKnown(String place) {
    return isRegion(place) || isCity(place);
  }

  private static boolean isRegion(String place) {
    return REGIONS.contains(LowerCase.of(place));
  }

  private static boolean isCity(String place) {
    return CITIES.contains(LowerCase.of(place)) && !isRegion(place);
  }
}
