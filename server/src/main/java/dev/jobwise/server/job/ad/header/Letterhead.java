package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name above a postal address: "Hollowell Bakery, Mill Road 4, 12345 Hillbrunn". */
final class Letterhead {

  private static final int NAME = 3;
  private static final int NAME_OF_ORGANISATION = 4;
  private static final int LONGEST_NAME = 60;

  /** A street with a number, at the end of a text or before a comma. */
  private static final Pattern STREET =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'-]{2,40}+(?: [\\p{L}.'-]{2,20}+){0,3} \\d{1,4} ?[a-zA-Z]?(?:[/-]\\d{1,4})?|\\d{1,4},? \\p{L}[\\p{L}.' -]{5,50})");

  private static final Pattern TOWN =
      Pattern.compile(
          "(?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{2}-\\d{3}|\\d{4} ?[A-Z]{2}) \\p{Lu}\\p{L}+.{0,40}");

  private static final Pattern ONE_LINE =
      Pattern.compile(
          "([^,·|•]{3,60}?)(?:, | ?[·|•–] ?| - )(" + STREET + ")(?:, | ?[·|•–] ?)(" + TOWN + ")");

  private static final Pattern STREET_AND_TOWN =
      Pattern.compile("(" + STREET + ")(?:, | ?[·|•–] ?)(" + TOWN + ")");

  private final AdLanguage language;
  private String before = "";
  private String last = "";

  Letterhead(AdLanguage language) {
    this.language = language;
  }

  /** Adds the name above an address that ends on this line. */
  void read(String line, Candidates companies) {
    String name = line.length() > 200 ? null : nameAbove(line);
    if (name != null && isName(name)) {
      boolean organisation = isOrganisation(name);
      companies.add(name, organisation ? NAME_OF_ORGANISATION : NAME);
    }
    before = last;
    last = line;
  }

  private boolean isOrganisation(String name) {
    String[] words = LowerCase.of(name).split(" ");
    return AdPlaces.isOrganisation(name)
        || words.length > 2
        || Stream.of(words).anyMatch(language::isKind);
  }

  private String nameAbove(String line) {
    Matcher whole = ONE_LINE.matcher(line);
    if (whole.lookingAt()) {
      return whole.group(1);
    }
    if (STREET_AND_TOWN.matcher(line).lookingAt()) {
      return last;
    }
    return TOWN.matcher(line).lookingAt() && STREET.matcher(last).matches() ? before : null;
  }

  private boolean isName(String name) {
    return name.length() <= LONGEST_NAME
        && !name.isEmpty()
        && ".!?:;,".indexOf(name.charAt(name.length() - 1)) < 0
        && Character.isUpperCase(name.codePointAt(0))
        && !AdRoles.namesRole(name)
        && name.chars().noneMatch(Character::isDigit)
        && CompanyShape.isName(name, language);
  }
}
