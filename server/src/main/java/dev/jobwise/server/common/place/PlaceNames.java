package dev.jobwise.server.common.place;

import dev.jobwise.server.common.Accents;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the names of countries, states, counties and large towns, in any letter case. */
public final class PlaceNames {

  private static final Set<String> REGIONS = new HashSet<>();
  private static final Set<String> TOWNS = new HashSet<>();
  private static final Set<String> UNACCENTED_TOWNS = new HashSet<>();
  private static final Pattern SAINT = Pattern.compile("(?<!\\p{L})st(e?)\\.? ");

  static {
    Set<String> section = REGIONS;
    for (String line : ResourceLines.of(PlaceNames.class, "places.txt")) {
      if (line.startsWith("[")) {
        section = line.equals("[cities]") ? TOWNS : REGIONS;
      } else {
        Stream.of(line.split("\\|")).map(PlaceNames::key).forEach(section::add);
      }
    }
    TOWNS.removeAll(REGIONS);
    TOWNS.stream().map(Accents::without).forEach(UNACCENTED_TOWNS::add);
  }

  private PlaceNames() {}

  /** Whether a text is the name of a country, state or county. */
  public static boolean isRegion(String text) {
    return REGIONS.contains(key(text));
  }

  /** Whether a text is the name of a large town. Capitals may lack accents: "BEZIERS". */
  public static boolean isTown(String text) {
    String key = key(text);
    return TOWNS.contains(key)
        || text.equals(text.toUpperCase(Locale.ROOT)) && UNACCENTED_TOWNS.contains(key);
  }

  /** Writes "Bourg-en-Bresse" and "ST ETIENNE" as "bourg en bresse" and "saint etienne". */
  private static String key(String text) {
    String lower = LowerCase.of(text).replace('-', ' ');
    return lower.contains("st") ? SAINT.matcher(lower).replaceAll("saint$1 ") : lower;
  }
}
