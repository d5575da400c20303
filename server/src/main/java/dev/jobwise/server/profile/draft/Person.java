package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.draft.head.Links;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads name and contacts from what stands above the first heading and below that of contacts. */
final class Person {

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\(?\\+|\\(|00)?\\d[\\d ().\\-/\u2010-\u2015]{6,24}\\d(?!\\d)");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?:https?://|www\\.)[^\\s|,;]++|(?<![@\\p{L}\\d.])[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,3}\\.(?:com|org|net|io|de|fr|es|nl|eu|ch|at|be|co|me|dev|info|edu|uk|us|app|ai|tech)(?![\\p{L}\\d@])(?:/[^\\s|,;]*+)?");

  private static final Pattern SEPARATOR =
      Pattern.compile(" ?[|•·∙⋄◆♦] ?|\\t| {3,}|(?<=\\S) ; | [–—] ");

  /** What stands beside a name and is none of it. */
  private static final Pattern TITLE_OF_FILE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:curriculum vitae|resume|résumé|cv|lebenslauf)$");

  private static final Pattern TOWN_AND_MORE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+(?: [\\p{L}\\p{M}.'’-]{1,30}+){0,3}+,"
              + " ?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+(?: [\\p{L}\\p{M}.'’-]{1,30}+){0,2}+");

  private static final Pattern STREET =
      Pattern.compile("^\\d{1,5} \\p{L}|(?<![\\p{L}\\d])\\d{4,5} \\p{L}");

  /** A name has no more words. */
  private static final int MOST_WORDS = 5;

  private String name;
  private String email;
  private String phone;
  private String location;
  private String linkedin;
  private String github;
  private String website;

  /** What is none of these. */
  private final List<String> rest = new ArrayList<>();

  private Row nameRow;

  /** Whether the row that is being read states how to reach the person. */
  private boolean besideContacts;

  Person(List<Row> header, List<Row> contacts, List<Row> all) {
    nameRow = nameRow(header, all);
    if (nameRow != null) {
      name = nameText(nameRow);
    }
    header.forEach(row -> read(row, rest));
    contacts.forEach(row -> read(row, rest));
  }

  PersonalInfo info() {
    return new PersonalInfo(name, email, phone, location, linkedin, github, website);
  }

  List<String> rest() {
    return rest;
  }

  /** The row above the headings that is printed largest; the first one if all are alike. */
  private static Row nameRow(List<Row> header, List<Row> all) {
    List<Row> rows = header.isEmpty() ? all.subList(0, Math.min(1, all.size())) : header;
    Row best = null;
    for (Row row : rows) {
      boolean title = best != null && Names.isTitle(row.first().text());
      boolean instead = best != null && Names.isTitle(best.first().text()) && !title;
      boolean larger =
          best == null || row.first().fontSize() > best.first().fontSize() + 0.5 && !title;
      if ((larger || instead) && isName(row.first().text())) {
        best = row;
      }
    }
    return best;
  }

  private static boolean isName(String text) {
    String bare = BulletSigns.without(text);
    return bare.codePoints().anyMatch(Character::isLetter)
        && !bare.endsWith(".")
        && bare.split(" ").length <= MOST_WORDS
        && bare.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || " .,'’-–()".indexOf(c) >= 0)
        && !Headings.isKnown(bare)
        && !LowerCase.of(bare)
            .matches("curriculum vitae|resume|résumé|cv|lebenslauf|currículum(?: vitae)?")
        && !Places.isPlace(bare);
  }

  /** A name in capitals becomes one in usual letters, which say the same. */
  private static String nameText(Row row) {
    String text =
        Signs.withoutEnd(
            TITLE_OF_FILE.matcher(BulletSigns.without(row.first().text())).replaceFirst(""),
            "|,–-");
    if (!text.contains(" ") || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean inside = i > 0 && Character.isLetter(text.charAt(i - 1));
      name.append(inside ? Character.toLowerCase(text.charAt(i)) : text.charAt(i));
    }
    return name.toString();
  }

  private void read(Row row, List<String> left) {
    besideContacts = Links.EMAIL.matcher(row.text()).find();
    List<Line> cells = row.cells();
    Label before = null;
    for (int i = 0; i < cells.size(); i++) {
      Line cell = cells.get(i);
      if (row == nameRow && i == 0) {
        continue;
      }
      readLinks(cell);
      Label label = i + 1 < cells.size() ? Label.of(cell.text()) : null;
      if (label != null) {
        before = label;
        continue;
      }
      if (i + 1 < cells.size() && cell.text().endsWith(":")) {
        left.add(cell.text() + " " + cells.get(++i).text());
        continue;
      }
      for (String part : SEPARATOR.split(cell.text())) {
        // "(65) 9181-1765" begins with no number of a list.
        String text = part.strip();
        boolean number = PHONE.matcher(text).matches();
        readPart(number ? text : BulletSigns.without(text), before, left);
      }
      before = null;
    }
  }

  private void readPart(String part, Label labelBefore, List<String> left) {
    if (part.isEmpty()) {
      return;
    }
    Label.Labelled labelled = Label.split(part);
    Label label = labelled != null && labelled.label() != null ? labelled.label() : labelBefore;
    String text = labelled != null && labelled.label() != null ? labelled.value() : part;
    text = takeEmail(text);
    text = takeAddresses(text, label);
    text = phone == null ? takePhone(text, label) : text.replace(phone, " ");
    text = Signs.withoutStart(Signs.withoutEnd(text, "|,;:/(·-"), "|,;:/()·-");
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)
        || Label.of(text) != null
        || text.equals(name)) {
      return;
    }
    if (label == Label.NAME && name == null) {
      name = text;
    } else if (location == null
        && (label == Label.LOCATION
            || Places.isPlace(text) && !Names.isTitle(text)
            || isStreet(text)
            || besideContacts && isTownAndMore(text))) {
      location = text;
    } else if (!isKnownHandle(text)) {
      left.add(text);
    }
  }

  private boolean isKnownHandle(String text) {
    String handle = LowerCase.of(text.replaceAll("^@|\\s", ""));
    return handle.length() > 2
        && (linkedin != null && LowerCase.of(linkedin).contains(handle)
            || github != null && LowerCase.of(github).contains(handle)
            || website != null && LowerCase.of(website).contains(handle));
  }

  /** "Lonay, VD": two names beside an address are a town and what it lies in. */
  private static boolean isTownAndMore(String text) {
    return TOWN_AND_MORE.matcher(text).matches()
        && !Names.isTitle(text)
        && !Names.isDegree(text)
        && !Names.isOrganisation(text);
  }

  /** "94320 Thiais, …" or "555 La Verne Way, …" */
  private static boolean isStreet(String text) {
    return text.contains(", ") && STREET.matcher(text).find();
  }

  private void readLinks(Line cell) {
    for (String link : cell.links()) {
      if (link.startsWith("mailto:")) {
        String address = link.substring("mailto:".length()).replaceAll("\\?.*", "");
        email = email == null && Links.EMAIL.matcher(address).matches() ? address : email;
      } else if (link.startsWith("tel:")
          && phone == null
          && cell.text().contains(link.substring(4))) {
        phone = link.substring(4);
      } else if (link.startsWith("http")
          && (!isShown(cell.text(), link) || !ADDRESS.matcher(cell.text()).find())) {
        takeAddress(link, null);
      }
    }
  }

  private static boolean isShown(String text, String link) {
    return text.contains(link.replaceAll("^https?://(?:www\\.)?|/$", ""));
  }

  private String takeEmail(String text) {
    Matcher found = Links.EMAIL.matcher(text);
    if (!found.find() || email != null && !email.equals(found.group())) {
      return text;
    }
    email = found.group();
    return text.substring(0, found.start()) + text.substring(found.end());
  }

  private String takeAddresses(String text, Label label) {
    Matcher found = ADDRESS.matcher(text);
    StringBuilder rest = new StringBuilder();
    int end = 0;
    while (found.find()) {
      rest.append(text, end, found.start());
      if (!takeAddress(found.group(), label)) {
        rest.append(found.group());
      }
      end = found.end();
    }
    return rest.append(text.substring(end)).toString();
  }

  /** Whether an address has a place in the profile that is free, or is there already. */
  private boolean takeAddress(String text, Label label) {
    String address = Signs.withoutEnd(text, ").]");
    if (Links.isOn(address, "linkedin.")) {
      linkedin = linkedin == null ? address : linkedin;
      return linkedin.equals(address);
    }
    if (Links.isOn(address, "github.com/") || label == Label.GITHUB) {
      github = github == null ? address : github;
      return github.equals(address);
    }
    boolean social =
        address.matches(
            "(?i).*(?:facebook|fb\\.co|twitter|x\\.com|instagram|youtube|stackoverflow|quora|medium|gitlab|bitbucket|xing|mailto|maps\\.|google\\.|invalid).*");
    if (social && label != Label.WEBSITE) {
      return false;
    }
    website = website == null ? address : website;
    return website.equals(address);
  }

  private String takePhone(String text, Label label) {
    Matcher found = PHONE.matcher(text);
    while (phone == null && found.find()) {
      long digits = found.group().chars().filter(Character::isDigit).count();
      boolean likely = label == Label.PHONE || found.group().matches("[+(0].*") || digits >= 9;
      if (likely
          && digits <= 15
          && !found
              .group()
              .matches("(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4}")) {
        phone = found.group().strip();
        return text.substring(0, found.start()) + text.substring(found.end());
      }
    }
    return text;
  }
}
