package dev.jobwise.server.profile.draft.text;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.place.PlaceNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognizes places by their notation: "Bern, Switzerland", "Omaha, NE". */
public final class Places {

  /** No name with its place is longer; so a line of any length costs no more than it. */
  private static final int LONGEST = 300;

  private static final int LONGEST_TOWN_WORDS = 4;
  private static final int MOST_PARTS = 3;

  private static final Map<String, List<String>> WORDS = WordFiles.of("places.txt");
  private static final Set<String> CODES = Set.copyOf(WORDS.get("codes"));
  private static final Set<String> REGIONS = regions();

  private static final Pattern SEPARATOR = Pattern.compile("(?: ?[,;|·•(] ?| [-–—_] ?|[-–—] )");
  private static final Pattern POST_CODE =
      Pattern.compile("(?<!\\d)\\d{4,5}(?:-\\d{3,4})?(?!\\d)|(?<!\\d)\\d{4} ?[A-Z]{2}(?!\\p{L})");

  private static final Pattern MODE =
      Pattern.compile("(?iu) ?\\((?:" + String.join("|", WORDS.get("modes")) + ")\\)$");

  /** Of the department behind a French town: "Lyon (69)". */
  private static final Pattern NUMBER = Pattern.compile("(?<=\\p{L}) \\(\\d[\\dAB]\\d?\\)$");

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?iu)[ .,](?:gmbh|ag|se|inc|llc|ltd|corp|kg|s\\.?l|s\\.?a|b\\.?v|n\\.?v|sarl|sas)\\.?(?= |$)");

  private Places() {}

  /**
   * A text divided into a name and the place after it.
   *
   * @param place null if there is none
   */
  public record NameAndPlace(String name, String place) {}

  /** "ACME AG, Bern / Thun (tools)": what follows the legal form of a company. */
  private static boolean followsLegalForm(String name, String place) {
    Matcher form = LEGAL_FORM.matcher(name);
    int remark = place.endsWith(")") ? place.indexOf(" (") : -1;
    String towns = remark > 0 ? place.substring(0, remark) : place;
    return form.find()
        && form.end() == name.length()
        && !towns.contains(",")
        && Stream.of(towns.split(" / ")).allMatch(t -> t.split(" ").length <= 2 && isTown(t));
  }

  /** Whether a text is a place, by a country, region or large town at its end. */
  public static boolean isPlace(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String local =
        withoutBrackets(NUMBER.matcher(MODE.matcher(text).replaceFirst("")).replaceFirst(""));
    String bare = Signs.withoutEnd(POST_CODE.matcher(local).replaceAll(""), ").").strip();
    String[] parts = bare.split("\\s*+[,/&]\\s*+");
    if (bare.isEmpty() || parts.length == 0 || parts.length > MOST_PARTS + 1) {
      return false;
    }
    for (int i = 0; i + 1 < parts.length; i++) {
      if (!isTown(parts[i]) && !(i > 0 && CODES.contains(parts[i]))) {
        return false;
      }
    }
    String last = parts[parts.length - 1].strip();
    boolean company = Names.isCompany(last) && !isRegion(last) && !PlaceNames.isTown(parts[0]);
    if (company && endsInCode(bare)) {
      return false; // "Quorra AB" in Sweden, but not "Calgary, AB"
    }
    return parts.length == 1
        ? isRegion(last) || PlaceNames.isTown(last) || endsInRegion(last) || isArea(last)
        : isRegion(last) || isArea(last) || CODES.contains(last);
  }

  /** "Strasbourg (France)" as "Strasbourg, France" */
  public static String withoutBrackets(String text) {
    int open = text.indexOf(" (");
    return open > 0 && text.endsWith(")")
        ? text.substring(0, open) + ", " + text.substring(open + 2, text.length() - 1)
        : text;
  }

  /** Whether a text is the code of a region: "NY". */
  public static boolean isCode(String text) {
    return CODES.contains(text);
  }

  /** Takes the place off the end of a text. */
  public static NameAndPlace split(String text) {
    if (text.length() > LONGEST) {
      return new NameAndPlace(text, null);
    }
    NameAndPlace beforeTown = splitBeforeTown(text);
    if (beforeTown != null) {
      return beforeTown;
    }
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      String place = text.substring(separator.end());
      String name = text.substring(0, separator.start());
      boolean town = isPlace(place) && isTownAndRegion(place.split(", | & "));
      boolean inBrackets = separator.group().contains("(");
      if (separator.start() > 0
          && !Signs.isOpen(name)
          && (town || !inBrackets && followsLegalForm(name, place))) {
        return new NameAndPlace(
            name.strip(), inBrackets ? place.replaceAll("\\)$", "") : place.strip());
      }
    }
    Matcher form = LEGAL_FORM.matcher(text);
    boolean placed = form.find() && form.end() < text.length();
    return placed && isPlace(text.substring(form.end() + 1))
        ? new NameAndPlace(text.substring(0, form.end()), text.substring(form.end() + 1))
        : new NameAndPlace(text, null);
  }

  /** "ACME Berlin, Germany" has no sign between the name and the place; null for others. */
  public static NameAndPlace splitBeforeTown(String text) {
    String[] parts = text.length() > LONGEST ? new String[0] : text.split(", ");
    if (parts.length != 2) {
      return null;
    }
    int blank = parts[0].lastIndexOf(' ');
    boolean named =
        blank > 0
            && isEndOfName(text.charAt(blank - 1))
            && isRegion(parts[1])
            && PlaceNames.isTown(parts[0].substring(blank + 1))
            && !PlaceNames.isTown(parts[0])
            && !isPartOfTown(parts[0].substring(0, blank));
    return named ? new NameAndPlace(text.substring(0, blank), text.substring(blank + 1)) : null;
  }

  /**
   * "Quorra Hillvik, MA" where nothing else names an employer: a town of two words that nobody
   * knows begins with it. Null if it names none.
   */
  public static NameAndPlace nameBeforeTown(String place) {
    int comma = place.indexOf(", ");
    String town = comma < 0 ? "" : place.substring(0, comma);
    int blank = town.lastIndexOf(' ');
    boolean named =
        blank > 0 && !PlaceNames.isTown(town) && !isPartOfTown(town.substring(0, blank));
    return named ? new NameAndPlace(place.substring(0, blank), place.substring(blank + 1)) : null;
  }

  private static boolean isEndOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ')';
  }

  private static boolean isPartOfTown(String text) {
    return WORDS.get("towns").contains(LowerCase.of(text));
  }

  /** "Lewisville, TX, USA" is one place; of "Sohonet, London, UK" only the end is. */
  private static boolean isTownAndRegion(String[] parts) {
    return parts.length < MOST_PARTS || CODES.contains(parts[1]) || isRegion(parts[1]);
  }

  private static boolean isTown(String text) {
    return !text.isEmpty()
        && !CODES.contains(text)
        && !text.endsWith("-")
        && text.split(" ").length <= LONGEST_TOWN_WORDS
        && Character.isUpperCase(text.charAt(text.startsWith("near ") ? 5 : 0))
        && text.chars().noneMatch(c -> Character.isDigit(c) || "–—|:;•·".indexOf(c) >= 0)
        && !Names.isTitle(text)
        && (!Names.isOrganisation(text) || isRegion(text));
  }

  /** Whether a text is a country or a part of one. */
  public static boolean isRegion(String text) {
    return REGIONS.contains(LowerCase.of(text)) || PlaceNames.isRegion(text);
  }

  private static boolean endsInCode(String text) {
    return CODES.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** "Greater Boston Area", "Canada Area" */
  private static boolean isArea(String text) {
    String rest = text.endsWith(" Area") ? text.substring(0, text.length() - 5) : "";
    String town = rest.startsWith("Greater ") ? rest.substring(8) : rest;
    return isRegion(town) || PlaceNames.isTown(town);
  }

  /** "Delft Netherlands", "Pittsburgh PA". */
  private static boolean endsInRegion(String text) {
    int blank = text.lastIndexOf(' ');
    return blank > 0
        && (PlaceNames.isTown(text.substring(0, blank))
            || text.indexOf(' ') == blank && CODES.contains(text.substring(blank + 1)))
        && (CODES.contains(text.substring(blank + 1)) || isRegion(text.substring(blank + 1)));
  }

  private static Set<String> regions() {
    Set<String> regions = new HashSet<>(WORDS.get("regions"));
    for (String language : WordFiles.LANGUAGES) {
      for (String country : Locale.getISOCountries()) {
        regions.add(LowerCase.of(new Locale("", country).getDisplayCountry(new Locale(language))));
      }
    }
    for (Locale locale : Locale.getAvailableLocales()) {
      regions.add(LowerCase.of(locale.getDisplayCountry(locale)));
    }
    regions.remove("");
    return regions;
  }
}
