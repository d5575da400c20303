package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The head of a job: its two names, a title and an employer in either order, and the place. */
final class JobHead {

  /** A name in a row of its own has no more words. */
  private static final int MOST_WORDS = 9;

  /** Rows below the date that may belong to the head. */
  private static final int MOST_BELOW = 3;

  /** What stands before an employer in a row of its own. */
  private static final Pattern BY =
      Pattern.compile("^(?iu:bei|at|chez|bij) (?iu:der |dem |the )?(?=\\p{Lu}|\\d)");

  /** The ends of names whose last dot is part of them. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?iu)(?:[ .,](?:inc|ltd|co|corp|jr|sr)|(?<!\\p{L})\\p{L}\\.\\p{L})\\.$");

  private static final Pattern TOWN =
      Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’-]{2,30}(?:[ -]\\p{Lu}[\\p{Ll}\\p{M}'’-]{2,30})?");

  private final List<String> names = new ArrayList<>();
  private final List<Row> body;
  private final List<String> extra = new ArrayList<>();

  /** Whether one name is all that the head says: the employer stands further above. */
  private final boolean isWhole;

  private final boolean hasSubhead;
  private boolean titleFirst;
  private String place;
  private double size;

  private JobHead(Entry entry, boolean hasSubhead) {
    this.hasSubhead = hasSubhead;
    this.isWhole = entry.isShort();
    this.body = new ArrayList<>(entry.body());
    Asides head = Asides.of(entry.head());
    read(head.names());
    readBelow();
    body.addAll(0, head.asides());
  }

  /**
   * @param hasSubhead whether the row below the date looks the same in all entries
   */
  static JobHead of(Entry entry, boolean hasSubhead) {
    return new JobHead(entry, hasSubhead);
  }

  /** One or two names, as they stand; none if the head has only a date. */
  List<String> names() {
    return names;
  }

  /** Whether a word between the names says that the first one is the title. */
  boolean isTitleFirst() {
    return titleFirst;
  }

  /** Null if not stated. */
  String place() {
    return place;
  }

  /** What else the head says. */
  List<String> extra() {
    return extra;
  }

  /** The rows after the head. */
  List<Row> body() {
    return body;
  }

  private void read(List<Line> cells) {
    List<String> maybePlaces = new ArrayList<>();
    size = cells.isEmpty() ? 0 : cells.get(0).fontSize();
    double left = cells.stream().mapToDouble(Line::x).min().orElse(0);
    for (Line cell : cells) {
      String text = BulletSigns.without(cell.text());
      boolean heading = Headings.isKnown(text) && !Names.isTitle(text);
      if (text.isEmpty() || DateSpans.isLength(text) || heading) {
        continue;
      }
      if (isRemark(text) || Links.isAddress(text)) {
        extra.add(text);
      } else if (place == null
          && Places.isPlace(text)
          && Places.splitBeforeTown(text) == null
          && !(names.size() < 2 && isNamed(text))
          && (!names.isEmpty() || text.split(",").length < 3)) {
        place = text;
      } else if (cell.x() > left + 60
          && !Names.isTitle(text)
          && !Names.isOrganisation(text)
          && !names.isEmpty()) {
        maybePlaces.add(text);
        names.add(text);
      } else {
        names.add(text);
      }
    }
    for (String text : maybePlaces) {
      if (names.size() > 2 && place == null) {
        names.remove(text);
        place = text;
      }
    }
    names.replaceAll(JobHead::bare);
    for (int i = 0; i < names.size(); i++) {
      takePlace(i);
    }
  }

  /** Whether a text is an employer and a place: "ACME, Omaha, NE". */
  private static boolean isNamed(String text) {
    return text.split(",").length == 3 && Places.split(text).place() != null;
  }

  /** A name without the punctuation after it. */
  private static String bare(String name) {
    String rest = BY.matcher(Signs.withoutStart(name, ">»›")).replaceFirst("");
    return ABBREVIATION.matcher(rest).find() ? rest : Signs.withoutEnd(rest, ".,:;|–—-");
  }

  /** Whether a row is only a place, and no employer before one. */
  private boolean isTown(String text) {
    boolean named =
        names.size() < 2 && (text.split(",").length > 2 || Places.splitBeforeTown(text) != null);
    return Places.isPlace(text) && !named;
  }

  /** Takes an unknown town off "ACME, Springfield", the last part of a head. */
  private void takeTown(int i) {
    String name = names.get(i);
    int comma = name.lastIndexOf(", ");
    String town = name.substring(comma + 1).strip();
    if (comma > 0
        && place == null
        && TOWN.matcher(town).matches()
        && !Names.isTitle(town)
        && !Names.isOrganisation(town)) {
      names.set(i, name.substring(0, comma));
      place = town;
    }
  }

  /** "(part-time)" */
  private static boolean isRemark(String text) {
    return text.startsWith("(") && text.endsWith(")");
  }

  private void takePlace(int i) {
    Places.NameAndPlace split = Places.split(names.get(i));
    if (split.place() != null && place == null) {
      place = split.place();
      names.set(i, bare(split.name()));
    }
  }

  /** Reads on below the date while a name or the place is missing. */
  private void readBelow() {
    NameParts.Split split = names.size() == 1 ? NameParts.ofJob(names.get(0)) : null;
    boolean strong = split != null && (split.isSure() || isStrong(split.parts()));
    for (int i = 0; i < MOST_BELOW && !body.isEmpty(); i++) {
      Row row = body.get(0);
      String text = BulletSigns.without(row.first().text());
      boolean town = isTown(text);
      if (place == null && row.cells().size() == 1 && town) {
        place = text;
      } else if (names.size() < 2
          && !isWhole
          && isName(row, split != null && !hasSubhead, size)
          && (!strong || hasSubhead || isSurer(text, split))) {
        addBelow(row);
        split = names.size() == 1 ? NameParts.ofJob(names.get(0)) : null;
      } else {
        break;
      }
      body.remove(0);
    }
    if (names.size() == 1 && split != null && !readList(names.get(0))) {
      titleFirst = split.isSure();
      names.clear();
      split.parts().forEach(part -> names.add(bare(part)));
      takeTown(1);
      takePlace(0);
      takePlace(1);
    }
    if (names.size() == 1 && !extra.isEmpty() && Links.isAddress(extra.get(0))) {
      names.add(extra.remove(0)); // an employer known by its address
    }
    for (int i = 0; i < names.size(); i++) {
      if (!Names.isTitle(names.get(i))) {
        takeTown(i);
      }
    }
    while (names.size() > 2) {
      extra.add(names.remove(2));
    }
  }

  /** Reads "ACME, Paris, France, Engineer": whether a place stands before the title. */
  private boolean readList(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split(", ")));
    int title = 0;
    while (title < parts.size() && !Names.isTitle(parts.get(title))) {
      title++;
    }
    for (int length = 2; length > 0 && title < parts.size(); length--) {
      for (int at = 1; at + length <= title; at++) {
        String found = String.join(", ", parts.subList(at, at + length));
        if (place == null && Places.isPlace(found)) {
          place = found;
          names.clear();
          names.addAll(
              List.of(bare(parts.get(title)), bare(String.join(", ", parts.subList(0, at)))));
          extra.addAll(parts.subList(title + 1, parts.size()));
          extra.addAll(parts.subList(at + length, title));
          titleFirst = true;
          return true;
        }
      }
    }
    return false;
  }

  private void addBelow(Row row) {
    for (Line cell : row.cells()) {
      String text = BulletSigns.without(cell.text());
      boolean town = isTown(text);
      if (place == null && town) {
        place = text;
      } else if (names.size() < 2) {
        names.add(bare(text));
        takePlace(names.size() - 1);
      } else if (place == null && cell != row.first()) {
        place = text;
      } else {
        extra.add(text);
      }
    }
  }

  /** Whether a row of its own names an employer, and no word in the split says so. */
  private static boolean isSurer(String text, NameParts.Split split) {
    return !split.isSure() && Names.isOrganisation(text) && !Names.isTitle(text);
  }

  private static boolean isStrong(List<String> parts) {
    String left = parts.get(0);
    String right = parts.get(1);
    return Names.isTitle(left) && Names.isOrganisation(right)
        || Names.isTitle(right) && Names.isOrganisation(left);
  }

  /**
   * @param needsProof whether the head could do without this row
   * @param size of the head's text
   */
  private static boolean isName(Row row, boolean needsProof, double size) {
    String text = row.first().text();
    boolean proof =
        Names.isTitle(text)
            || Names.isOrganisation(text)
            || row.first().bold()
            || row.first().italic();
    Label.Labelled labelled = Label.split(text);
    return !row.isBullet()
        && !HeadText.isProse(text)
        && text.split(" ").length <= MOST_WORDS + (Places.split(text).place() == null ? 0 : 6)
        && labelled == null
        && !Links.isAddress(text)
        && (text.split("[|,]").length < 4 || Names.isOrganisation(text))
        && !(text.endsWith(".") && text.split(" ").length > 3 && text.equals(bare(text) + "."))
        && (!needsProof || proof && row.first().fontSize() > size - 0.5);
  }
}
