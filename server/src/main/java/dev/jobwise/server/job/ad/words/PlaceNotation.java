package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.place.PlaceNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes places by their notation: with a state, a postcode, or an administrative unit. */
final class PlaceNotation {

  /** A town with a code: "Omaha, NE 68102", "Geelong VIC", "Campinas/SP". */
  private static final Pattern TOWN_AND_CODE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.' -]{1,40}?(, ?| ?[/-] ?| )([A-Z]{2,3})(?: [0-9]{4,5}(?:-[0-9]{4})?)?");

  private static final Pattern DEPARTMENT =
      Pattern.compile("\\d{2,3}[AB]? ?[-–] ?(\\p{Lu}.{1,40})");

  private static final Map<String, List<String>> CODES = WordList.sectionsOf("codes.txt");
  private static final Set<String> AFTER_COMMA = codes("states", "brazil");
  private static final Set<String> AFTER_SPACE = codes("without_comma");
  private static final Set<String> AFTER_DASH = codes("brazil");
  private static final Set<String> COUNTRIES = codes("countries");

  private static final List<Pattern> POSTCODES =
      List.of(
          // "Daventry NN11 4AB": a British postcode or the first half of one.
          Pattern.compile(
              "\\p{Lu}[\\p{L}\\p{M}' -]{1,40},? [A-Z]{1,2}[0-9]{1,2}[A-Z]?(?: [0-9][A-Z]{2})?"),
          // "80331 München", "1011 AB Amsterdam", "30-063 Kraków".
          Pattern.compile(
              "(?:[A-Z]{1,2}-)?[0-9]{2,3}[- ]?[0-9]{2,3}(?: [A-Z]{2})? \\p{Lu}[\\p{L}\\p{M}. -]{1,40}"));

  /** Legal forms at the end of names that begin like a postcode: "2010 Hollowell AB". */
  private static final Set<String> LEGAL_FORMS =
      Set.of("AB", "AG", "BV", "GmbH", "Inc", "SA", "SL");

  /** Places that end with their administrative unit: "台北市大安區", "東京都港区", "서울시 강남구". */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "\\p{IsHan}{1,4}[市縣县省](?:不限|(?:\\p{IsHan}{1,4}[區区鄉鎮镇市里村路街]){0,3})|\\p{IsHan}{1,4}[都道府県][\\p{IsHan}]{0,8}"
              + "|\\p{IsHangul}{1,5}[시도](?: \\p{IsHangul}{1,5}[구군시])?(?: \\p{IsHangul}{1,5}[동읍면])?");

  /** Province, town and district at the start of a Chinese or Japanese address. */
  private static final Pattern DISTRICT =
      Pattern.compile(
          "^(?:\\p{IsHan}{2,3}[都道府県](?:\\p{IsHan}{1,4}郡)?[\\p{IsHan}\\p{IsKatakana}]{1,5}[市区町村]"
              + "|(?:\\p{IsHan}{2,3}(?:省|自治区))?(?:\\p{IsHan}{2,4}[市州])?\\p{IsHan}{2,5}(?:开发区|新区|[区區县縣])"
              + "|(?:\\p{IsHan}{2,3}(?:省|自治区))?\\p{IsHan}{2,4}市)(?=[\\p{IsHan}\\p{IsHiragana}\\d])");

  private PlaceNotation() {}

  /** Returns an address in Chinese or Japanese without its street; other texts as they are. */
  static String withoutStreet(String address) {
    Matcher district = DISTRICT.matcher(address);
    return district.find() ? district.group() : address;
  }

  private static Set<String> codes(String... sections) {
    Set<String> codes = new HashSet<>();
    List.of(sections).forEach(section -> codes.addAll(CODES.get(section)));
    return codes;
  }

  /** Whether a phrase has the notation of a place. */
  static boolean fits(String phrase) {
    return isDepartment(phrase)
        || hasState(phrase)
        || hasPostcode(phrase)
        || UNSPACED.matcher(phrase).matches();
  }

  /** Whether a phrase is a place behind its number, as French boards write: "38 - Isère". */
  private static boolean isDepartment(String phrase) {
    Matcher department = DEPARTMENT.matcher(phrase);
    return department.matches()
        && (PlaceNames.isRegion(department.group(1)) || PlaceNames.isTown(department.group(1)));
  }

  /** Whether a phrase is a town with a postcode: "80331 München". */
  static boolean hasPostcode(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return !LEGAL_FORMS.contains(last)
        && POSTCODES.stream().anyMatch(postcode -> postcode.matcher(phrase).matches());
  }

  /** Whether a phrase is a country code, such as "NL" or "UK". */
  static boolean isCountryCode(String phrase) {
    return COUNTRIES.contains(phrase);
  }

  private static boolean hasState(String phrase) {
    Matcher town = TOWN_AND_CODE.matcher(phrase);
    if (!town.matches()) {
      return false;
    }
    String code = town.group(2);
    return switch (town.group(1).strip()) {
      case "," -> AFTER_COMMA.contains(code);
      case "" -> AFTER_SPACE.contains(code);
      default -> AFTER_DASH.contains(code);
    };
  }
}
