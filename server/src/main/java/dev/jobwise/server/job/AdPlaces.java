package dev.jobwise.server.job;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells places of work from other short phrases. */
final class AdPlaces {

  private static final Set<String> REGIONS = new HashSet<>();
  private static final Set<String> CITIES = new HashSet<>();

  static {
    Set<String> places = REGIONS;
    for (String line : WordList.lines("places.txt")) {
      if (line.startsWith("[")) {
        places = line.equals("[cities]") ? CITIES : REGIONS;
      } else {
        places.add(line);
      }
    }
  }

  /** "Omaha, NE 68102", "Toronto, ON", "Geelong VIC". */
  private static final Pattern STATE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.' -]{1,40}(?:, ?(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]"
              + "|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|MB|SK|NS|NB|NL"
              + "|PE)| (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT))(?: [0-9]{4,5}(?:-[0-9]{4})?)?");

  /** "Daventry NN11 4AB": a British postcode or the first half of one. */
  private static final Pattern BRITISH =
      Pattern.compile("\\p{Lu}[\\p{L}' -]{1,40},? [A-Z]{1,2}[0-9]{1,2}[A-Z]?(?: [0-9][A-Z]{2})?");

  /** "80331 München", "1011 AB Amsterdam". */
  private static final Pattern CONTINENTAL =
      Pattern.compile("(?:[A-Z]{1,2}-)?[0-9]{4,5}(?: [A-Z]{2})? \\p{Lu}[\\p{L}. -]{1,40}");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(?:university|school|hospital|college|academy|council|trust|bank|services|studios?"
              + "|clinic|institute|foundation|hotel|restaurant|museum|cent(?:er|re)|church|charity"
              + "|ministry|agency|society|inn|pub|café|cafe|bar|farm|garage|salon|bakery|nursery"
              + "|surgery|pharmacy|practice|kitchen|library|theatre|gallery|association|universität|klinik|stiftung)\\b.*");

  private AdPlaces() {}

  /** Whether a phrase is nothing but a place. */
  static boolean isPlace(String phrase) {
    String place = phrase.strip();
    if (place.isEmpty() || place.length() > 80) {
      return false;
    }
    if (isKnown(place)
        || STATE.matcher(place).matches()
        || BRITISH.matcher(place).matches()
        || CONTINENTAL.matcher(place).matches()) {
      return true;
    }
    String[] parts = place.split(" ?[,/] ?| or | oder | and ");
    if (parts.length < 2 || parts.length > 4) {
      return false;
    }
    for (String part : parts) {
      boolean name = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
      if (!name || part.split(" ").length > 4) {
        return false;
      }
    }
    if (isKnown(parts[0])) {
      return true;
    }
    if (ORGANISATION.matcher(parts[0]).matches()) {
      return false;
    }
    // In "Greyfriars School, Oxford, UK" the first part is no city.
    return isRegion(parts[parts.length - 1]) && !isCity(parts[1]);
  }

  /** Whether what follows an organisation's name after a comma is written like a town. */
  static boolean isTownOf(String organisation, String town) {
    return ORGANISATION.matcher(organisation).matches()
        && town.matches("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?")
        && !AdRoles.namesRole(town);
  }

  private static boolean isKnown(String place) {
    return isRegion(place) || isCity(place);
  }

  private static boolean isRegion(String place) {
    return REGIONS.contains(place.toLowerCase(Locale.ROOT));
  }

  private static boolean isCity(String place) {
    return CITIES.contains(place.toLowerCase(Locale.ROOT)) && !isRegion(place);
  }
}
