package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the head of a job says: a title, an employer and a place. */
public final class JobHead {

  private static final Pattern TOWN =
      Pattern.compile(
          "(?:, | [-–—] )(\\p{Lu}[\\p{Ll}\\p{M}'’-]{2,30}(?:[ -]\\p{Lu}[\\p{Ll}\\p{M}'’-]{2,30})?("
              + " \\p{Lu}{2,3}| \\(?\\d{2,5}\\)?)?|[\\p{Lu}'’-]{3,30}( \\(?\\d{2,5}\\)?))$");

  private static final Pattern TITLE_END =
      Pattern.compile("(?:; |(?<=\\p{L}{4})\\. )(?=[^ ]+(?: [^ ]+){4})");

  private final List<String> extra = new ArrayList<>();
  private final List<Row> body;
  private String title;
  private String employer;
  private String place;

  JobHead(Entry entry, HeadCells cells, HeadReading reading) {
    this.body = new ArrayList<>(entry.body());
    extra.addAll(cells.extra());
    cells.places().forEach(this::addPlace);
    if (reading != null) {
      readNames(reading);
    }
    readRest(cells, reading);
    readText();
  }

  /** Null if not stated. */
  public String title() {
    return title;
  }

  /** Null if not stated. */
  public String employer() {
    return employer;
  }

  /** Null if not stated. */
  public String place() {
    return place;
  }

  /** What else the head says. */
  public List<String> extra() {
    return extra;
  }

  /** The rows after the head. */
  public List<Row> body() {
    return body;
  }

  private void readNames(HeadReading reading) {
    reading.cells().stream()
        .filter(cell -> cell.place() != null)
        .map(cell -> Signs.withoutStart(cell.placeWithout(reading.employer()), ", "))
        .filter(place -> !place.isEmpty())
        .forEach(this::addPlace);
    title = reading.title() == null ? null : HeadText.bare(reading.title());
    employer = reading.employer() == null ? null : HeadText.bare(reading.employer());
    if (employer != null) {
      employer = withoutDescription(withoutPlace(withoutAddress(withoutTerms(employer))));
      employer = withoutPlace(employer); // "ACME, Omaha, NE. Made everything."
      employer = withoutTown(withoutTown(employer)); // "ACME, Town, Region"
    }
    if (title != null) {
      title = firstOf(withoutAdvisor(withoutPlaceBefore(withoutPlace(title))));
    }
    title = orNull(title);
    employer = orNull(employer);
  }

  /** A name without the blanks around it; null if only a place stood beside signs. */
  private static String orNull(String name) {
    return name == null || name.isBlank() ? null : name.strip();
  }

  /** "Berlin, Germany, Engineer", "Berlin: Engineer" */
  private String withoutPlaceBefore(String name) {
    int colon = name.indexOf(": ");
    if (colon > 0 && Places.isPlace(name.substring(0, colon).strip())) {
      addPlace(name.substring(0, colon).strip());
      return name.substring(colon + 2);
    }
    List<String> parts = List.of(name.split(", "));
    for (int length = Math.min(2, parts.size() - 1); length > 0; length--) {
      String found = String.join(", ", parts.subList(0, length));
      if (Places.isPlace(found) && !Names.isTitle(found)) {
        addPlace(found);
        return String.join(", ", parts.subList(length, parts.size()));
      }
    }
    return name;
  }

  /** "Cook; head of a kitchen of six", "Baker. Made all the bread of the house" */
  private String firstOf(String titles) {
    Matcher end = TITLE_END.matcher(titles);
    if (!end.find() || !Names.isTitle(titles.substring(0, end.start()))) {
      return titles;
    }
    extra.add(titles.substring(end.end()));
    return titles.substring(0, end.start());
  }

  /** "Researcher, Advisor: Jane Roe" */
  private String withoutAdvisor(String name) {
    int comma = name.indexOf(", ");
    if (comma < 0 || !name.substring(comma).contains(": ")) {
      return name;
    }
    extra.add(name.substring(comma + 2));
    return name.substring(0, comma);
  }

  /**
   * "ACME, Full-time, Springfield", "ACME, Springfield, 13 months", "ACME, (a client of theirs)"
   */
  private String withoutTerms(String name) {
    List<String> parts = List.of(name.split(", "));
    List<String> kept = new ArrayList<>();
    for (String part : parts) {
      boolean term =
          Names.isEmployment(part) || DateSpans.isLength(part) || HeadText.isRemark(part);
      (term && !kept.isEmpty() ? extra : kept).add(part);
    }
    boolean cut = kept.size() > 1 && kept.size() < parts.size();
    if (cut && place == null && name.endsWith(", " + kept.get(kept.size() - 1))) {
      place = kept.remove(kept.size() - 1); // What stands after the terms is where the work was.
    }
    return String.join(", ", kept);
  }

  /** "ACME, www.example.org" */
  private String withoutAddress(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank <= 0 || !Links.isAddress(name.substring(blank + 1))) {
      return name;
    }
    extra.add(name.substring(blank + 1));
    return HeadText.bare(name.substring(0, blank));
  }

  private String withoutDescription(String name) {
    Description description = Description.in(name);
    if (description == null) {
      return name;
    }
    extra.add(description.text());
    return description.name();
  }

  private String withoutPlace(String name) {
    Places.NameAndPlace split = Places.split(name);
    if (place != null || HeadText.isWhole(split)) {
      return name;
    }
    place = split.place();
    return HeadText.bare(split.name());
  }

  /** Takes an unknown town off "ACME, Springfield" and "ACME - Springfield SP". */
  private String withoutTown(String name) {
    Matcher found = TOWN.matcher(name);
    if (!found.find()) {
      return name;
    }
    String before = name.substring(0, found.start());
    String town = found.group(1);
    boolean inRegion = place != null && !place.contains(",") && Places.isPlace(place);
    boolean code = found.group(2) != null || found.group(3) != null;
    boolean sure = code || Names.isCompany(before) || inRegion || Places.isPlace(town);
    boolean comma = found.group().startsWith(",");
    if (before.isEmpty()
        || place != null && !sure
        || !comma && !sure
        || Names.isTitle(town)
        || Names.isOrganisation(town)
        || HeadText.isBranch(before)) {
      return name;
    }
    place = place == null ? town : town + ", " + place;
    return before;
  }

  private void addPlace(String text) {
    if (place == null) {
      place = HeadText.bare(text);
    } else {
      extra.add(text);
    }
  }

  /** Takes names from the text of a job whose head lacks them. */
  private void readText() {
    ToldNames told = new ToldNames(body);
    HeadReading both = title == null && employer == null ? told.both() : null;
    if (both != null) {
      readNames(both);
    }
    title = title == null ? told.title(employer) : title;
    employer = employer == null ? told.employer() : employer;
  }

  /** Finds a use for the cells that are no names. */
  private void readRest(HeadCells cells, HeadReading reading) {
    List<HeadCell> used = reading == null ? List.of() : reading.cells();
    for (HeadCell cell : cells.names()) {
      if (cell.row() <= 0 && !used.contains(cell)) {
        boolean town = cell.mayBeTown();
        boolean maybePlace = town || HeadCells.isPlace(cell.text()) || isBeside(cell, used);
        String text = town ? cell.whole() : cell.text();
        if (place == null && maybePlace) {
          place = text;
        } else {
          extra.add(text);
        }
        if (cell.place() != null && !town) {
          addPlace(cell.place());
        }
      }
    }
    for (int row = cells.below(); row > 0; row--) {
      readBelow(row, cells, used);
    }
  }

  /** Whether a text that no word tells stands at the right margin, as towns do. */
  private static boolean isBeside(HeadCell cell, List<HeadCell> names) {
    return cell.at() > 0
        && !Names.isTitle(cell.text())
        && !Names.isOrganisation(cell.text())
        && names.stream().anyMatch(name -> name.line().x() < cell.line().x() - 60);
  }

  private void readBelow(int row, HeadCells all, List<HeadCell> used) {
    List<HeadCell> cells = all.names().stream().filter(cell -> cell.row() == row).toList();
    String placeOfRow = all.placesBelow().get(row);
    boolean hasName = cells.stream().anyMatch(used::contains);
    boolean onlyPlace =
        cells.isEmpty() && placeOfRow != null
            || cells.size() == 1 && HeadCells.isPlace(cells.get(0).text());
    if (!hasName && !(onlyPlace && place == null)) {
      return;
    }
    body.remove(row - 1);
    if (placeOfRow != null) {
      addPlace(placeOfRow);
    }
    for (HeadCell cell : cells) {
      if (!used.contains(cell)) {
        addPlace(cell.whole());
      }
    }
  }

  /** Keeps what a head above says that names the employer of all roles below it. */
  void keep(JobHead group, String named) {
    body.addAll(0, group.body);
    Stream.concat(Stream.of(group.title, group.employer), group.extra.stream())
        .filter(text -> text != null && !named.contains(text))
        .forEach(extra::add);
    if (place != null && group.place != null && !named.contains(group.place)) {
      extra.add(group.place);
    }
  }

  /**
   * The employer of the head above, and its place if it is that of a group, for want of its own.
   */
  void inherit(String employerAbove, String placeAbove) {
    employer = employerAbove;
    place = place == null ? placeAbove : place;
  }
}
