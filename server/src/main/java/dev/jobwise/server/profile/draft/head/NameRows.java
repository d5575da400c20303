package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells rows that may be names of a job from those of its text. */
final class NameRows {

  /** A name in a row of its own has no more words. */
  private static final int MOST_WORDS = 12;

  private static final int MOST_WORDS_OF_ITEM = 4;

  private static final int MOST_WORDS_WITH_PLACE = 15;

  private static final int MOST_WORDS_LABELLED = 20;

  /** What titles rarely have: a word in small letters that is no particle. */
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![^ ])\\p{Ll}{4}");

  private static final Pattern BAR = Pattern.compile(" ?\\|{1,2} ?| // ");

  private NameRows() {}

  /** The cells of a row, those apart that bars divide, except the titles of one job. */
  static List<Line> parts(Row row) {
    List<Line> parts = new ArrayList<>();
    for (Line cell : row.cells()) {
      List<String> texts = List.of(BAR.split(cell.text()));
      boolean apart = texts.stream().filter(Names::isTitle).count() < 2;
      (apart ? texts : List.of(cell.text()))
          .forEach(text -> parts.addAll(placeApart(cell.withText(text))));
    }
    return parts;
  }

  /** "ACME Omaha, NE" in two parts if the place is set in other type. */
  private static List<Line> placeApart(Line cell) {
    String text = cell.text();
    for (int change : cell.typeChanges().in(text)) {
      String name = text.substring(0, change).strip();
      String place = text.substring(change).strip();
      if (!name.isEmpty() && place.contains(", ") && Places.isPlace(place)) {
        return List.of(cell.withText(name), cell.withText(place));
      }
    }
    return List.of(cell);
  }

  /** "Responsibilities:" */
  static boolean isDuties(Row row) {
    return Names.isDuties(BulletSigns.without(row.text()));
  }

  /** Whether a label says that a title or an employer follows; null if not. */
  static Label label(String text) {
    Label.Labelled labelled = Label.split(text);
    boolean valued = labelled != null && !HeadText.bare(labelled.value()).isEmpty();
    Label label = valued ? labelled.label() : null;
    return label == Label.TITLE || label == Label.EMPLOYER ? label : null;
  }

  /** Whether something else follows a label than a title or an employer. */
  static boolean isOtherLabel(Row row) {
    return Label.split(row.text()) != null && !isLabelled(row);
  }

  /** Whether a row says that a title or an employer follows, also as an item of a list. */
  static boolean isLabelled(Row row) {
    return label(BulletSigns.without(row.text())) != null;
  }

  static boolean isName(Row row, String text, boolean first) {
    int words = BAR.splitAsStream(text).mapToInt(part -> part.split(" ").length).max().orElse(0);
    if (isLabelled(row)) {
      return words <= MOST_WORDS_LABELLED;
    }
    return !text.isEmpty()
        && (first || !row.isBullet() || row.first().heading() > 0)
        && !HeadText.isProse(HeadText.bare(text))
        && !isDuties(row)
        && (!text.endsWith(":") || Names.isTitle(text) || Names.isOrganisation(text))
        && words <= mostWords(text)
        && !beginsWithLabel(HeadText.bare(text))
        && !row.cells().stream().allMatch(cell -> Links.isAddress(cell.text()))
        && (Places.split(text).name().split("[|,]").length < 4 || Names.isOrganisation(text));
  }

  private static int mostWords(String text) {
    String[] start = text.split(" ", 3);
    boolean titled = start.length > 1 && Names.isTitle(start[0] + " " + start[1]);
    return titled || Places.split(text).place() != null ? MOST_WORDS_WITH_PLACE : MOST_WORDS;
  }

  /** "Town: Bern", but not "Fellow, Advisor: Jane Roe". */
  private static boolean beginsWithLabel(String text) {
    Label.Labelled labelled = Label.split(text);
    return labelled != null && (labelled.label() != null || !labelled.words().contains(", "));
  }

  /** "• Cook" right below "2017 - 2018 ACME", where no name above is a title. */
  static boolean isTitleItem(List<Row> body, List<HeadCell> names) {
    Row row = body.get(0);
    String text = BulletSigns.without(row.text());
    boolean alone = body.size() == 1 || !body.get(1).isBullet();
    return row.isBullet()
        && (alone || !SMALL_WORD.matcher(text).find())
        && text.split(" ").length <= MOST_WORDS_OF_ITEM
        && Names.isTitle(text)
        && names.stream().noneMatch(name -> Names.isTitle(name.text()));
  }

  /** "– ACME Ltd" in the type of the title above it. */
  static boolean isDashed(Row row, Entry entry) {
    Line last = entry.cells().isEmpty() ? null : entry.cells().get(entry.cells().size() - 1);
    return last != null
        && "–—-".indexOf(row.text().charAt(0)) >= 0
        && last.bold()
        && row.first().bold()
        && row.first().fontSize() == last.fontSize();
  }
}
