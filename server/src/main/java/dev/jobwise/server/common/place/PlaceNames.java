package dev.jobwise.server.common.place;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the names of countries, states, counties and large towns, in any letter case. */
public final class PlaceNames {

  private static final Set<String> REGIONS = new HashSet<>();
  private static final Set<String> TOWNS = new HashSet<>();

  static {
    Set<String> section = REGIONS;
    for (String line : ResourceLines.of(PlaceNames.class, "places.txt")) {
      if (line.startsWith("[")) {
        section = line.equals("[cities]") ? TOWNS : REGIONS;
      } else {
        section.addAll(List.of(line.split("\\|")));
      }
    }
    TOWNS.removeAll(REGIONS);
  }

  private PlaceNames() {}

  /** Whether a text is the name of a country, state or county. */
  public static boolean isRegion(String text) {
    return REGIONS.contains(LowerCase.of(text));
  }

  /** Whether a text is the name of a large town. */
  public static boolean isTown(String text) {
    return TOWNS.contains(LowerCase.of(text));
  }
}
