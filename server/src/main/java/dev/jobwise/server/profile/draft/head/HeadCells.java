package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.Signs;
import dev.jobwise.server.profile.draft.text.WorkPhrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what may be a name in the head of a job, and in the rows below its date. */
final class HeadCells {

  /** Rows below the date that may belong to the head. */
  private static final int MOST_BELOW = 3;

  /** Rows below the date among which a title in the type of the head may stand. */
  private static final int FURTHEST_BELOW = 5;

  /** Cells of a head; what has more is a table. */
  private static final int MOST = 8;

  /** What a row of distance below the date takes off. */
  private static final double DISTANCE_BELOW = 0.6;

  /** What a row takes off that looks like the text after it. */
  private static final double LIKE_BODY = 1.2;

  /** What type that stands out is worth. */
  private static final double FACE = 0.6;

  /** "(generally working in R)" or "(Sponsored by Quorra)" after an employer. */
  private static final Pattern REMARK =
      Pattern.compile(
          " \\(((?:\\p{Ll}[^() ]{0,40} |\\p{Lu}[^() ]{0,40} (?:by|durch|par|por|door|da) )"
              + "[^()]{1,200})\\)$");

  /** "ACME @ Paris, France" */
  private static final Pattern AT_PLACE = Pattern.compile(" ?@ ?(\\p{Lu}.{0,80})$");

  private final List<HeadCell> names = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final Map<Integer, String> placesBelow = new HashMap<>();
  private final List<String> extra = new ArrayList<>();
  private int below;

  private HeadCells() {}

  static HeadCells of(Entry entry) {
    HeadCells cells = new HeadCells();
    cells.readHead(entry.head(), isWhole(entry));
    cells.readBelow(entry);
    cells.readTitleFurtherBelow(entry);
    return cells;
  }

  /** What may be a title or an employer, from top to bottom. */
  List<HeadCell> names() {
    return names;
  }

  /** Places beside and below the names. */
  List<String> places() {
    return places;
  }

  /** Places in the rows below the date, by row. */
  Map<Integer, String> placesBelow() {
    return placesBelow;
  }

  /** Remarks. */
  List<String> extra() {
    return extra;
  }

  /** How many rows below the date may belong to the head. */
  int below() {
    return below;
  }

  /** Whether the head of an entry is one text. */
  private static boolean isWhole(Entry entry) {
    Row below = entry.body().isEmpty() ? null : entry.body().get(0);
    return entry.cells().size() == 1
        && (below == null
            || below.isBullet()
            || NameRows.isDuties(below)
            || HeadText.isProse(below.text()));
  }

  /**
   * @param whole whether both names stand in one text
   */
  private void readHead(List<Row> head, boolean whole) {
    List<HeadCell> found = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      int row = i - head.size() + 1;
      int at = 0;
      for (Line cell : NameRows.parts(head.get(i))) {
        String text = name(cell);
        if (isNothing(text)) {
          continue;
        }
        double prior = face(cell);
        if (HeadText.isRemark(text) || isTerm(text)) {
          extra.add(text);
        } else if (Links.isAddress(text)) {
          found.add(new HeadCell(cell, text, null, row, at++, prior, null));
        } else {
          HeadCell read = cell(cell, withoutPlace(withoutRemark(text)), row, at++, prior);
          found.add(whole ? read.withEmployer() : read);
        }
      }
    }
    long others = found.stream().filter(cell -> !isPlace(cell.text())).count();
    for (HeadCell cell : found) {
      boolean sure = cell.text().contains(",") || others > 1;
      boolean bracketed = cell.at() > 0 && cell.place() != null && cell.whole().endsWith(")");
      if (isPlace(cell.text()) && sure || bracketed && isPlace(cell.whole())) {
        places.add(cell.whole());
      } else if (names.size() < MOST) {
        names.add(cell);
      } else {
        extra.add(cell.text());
      }
    }
  }

  /** "Contract role", but not "self-employed", which stands for an employer. */
  private static boolean isTerm(String text) {
    return Names.isEmployment(text) && !Names.isOwnAccount(text);
  }

  private static String name(Line cell) {
    return HeadText.bare(DateSpans.withoutLength(BulletSigns.without(cell.text())));
  }

  private static HeadCell cell(Line line, String labelled, int row, int at, double prior) {
    Label label = NameRows.label(labelled);
    String text = label == null ? labelled : HeadText.bare(Label.split(labelled).value());
    WorkPhrases.Work work = label == null ? WorkPhrases.of(labelled) : null;
    boolean one = work != null && (work.title() == null || work.employer() == null);
    String name = !one ? "" : HeadText.bare(work.title() == null ? work.employer() : work.title());
    if (!name.isEmpty()) {
      label = work.title() == null ? Label.EMPLOYER : Label.TITLE;
      text = name;
    }
    Places.NameAndPlace split = Places.split(text);
    String named = HeadText.bare(split.name());
    return named.isEmpty() || HeadText.isWhole(split)
        ? new HeadCell(line, text, null, row, at, prior, label)
        : new HeadCell(line, named, split.place(), row, at, prior, label);
  }

  private String withoutRemark(String text) {
    Matcher remark = REMARK.matcher(text);
    if (!remark.find()) {
      return text;
    }
    extra.add(remark.group(1));
    return text.substring(0, remark.start());
  }

  private String withoutPlace(String text) {
    Matcher at = AT_PLACE.matcher(text);
    if (at.find() && at.start() > 0 && Places.isPlace(at.group(1))) {
      places.add(at.group(1));
      return text.substring(0, at.start());
    }
    return text;
  }

  private static boolean isNothing(String text) {
    return text.isEmpty()
        || DateSpans.isLength(text)
        || Label.of(text) == Label.PERIOD
        || Headings.isKnown(text) && !Names.isTitle(text);
  }

  private static double face(Line cell) {
    return cell.bold() || cell.italic() ? FACE : 0;
  }

  private void readBelow(Entry entry) {
    List<Row> body = entry.body();
    while (below < Math.min(MOST_BELOW, body.size()) && names.size() < MOST) {
      Row row = body.get(below);
      if (NameRows.isOtherLabel(row) && (isLabelledBelow(body) || isTitleBelow(body))) {
        below++; // "Place: Bern" between "Company: ACME" and "Position: Cook" stays in the text.
        continue;
      }
      String first = BulletSigns.without(row.first().text());
      String text = row.first().heading() > 0 ? Signs.withoutEnd(first, ":") : first;
      boolean onlyPlace = row.cells().size() == 1 && isPlace(text);
      boolean sentence = !names.isEmpty() && HeadText.isProse(text);
      boolean begins =
          names.isEmpty()
              || below == 0 && (NameRows.isDashed(row, entry) || NameRows.isTitleItem(body, names));
      if (!onlyPlace
          && (sentence || BrokenText.begins(body, below) || !NameRows.isName(row, text, begins))) {
        return;
      }
      double prior = (names.isEmpty() ? 0 : -DISTANCE_BELOW) * (below + 1);
      boolean labelled = NameRows.isLabelled(row);
      boolean told = labelled || Names.isTitle(text) || Names.isOrganisation(text);
      prior += labelled ? DISTANCE_BELOW : 0;
      prior -= !told && BrokenText.isSetLikeNext(body, below) ? LIKE_BODY : 0;
      int at = 0;
      for (Line cell : NameRows.parts(row)) {
        String name = name(cell);
        if (Links.isAddress(name)) {
          continue;
        }
        if (isPlace(name) && name.contains(",")) {
          placesBelow.put(below + 1, name);
        } else if (!isNothing(name) && !isTerm(name)) {
          String bare = withoutPlace(withoutRemark(name));
          names.add(cell(cell, bare, below + 1, at++, prior + face(cell)));
        }
      }
      below++;
    }
  }

  /** "VICE PRESIDENT" in the type of "ACME, 2010 - 2014", with a line about ACME between them. */
  private void readTitleFurtherBelow(Entry entry) {
    List<Row> body = entry.body();
    boolean titled = names.stream().anyMatch(name -> Names.isTitle(name.text()));
    for (int i = below; i < Math.min(FURTHEST_BELOW, body.size()); i++) {
      Line line = body.get(i).first();
      boolean labelled = NameRows.label(line.text()) == Label.TITLE;
      boolean set =
          !titled
              && !names.isEmpty()
              && line.bold()
              && names.get(0).line().bold()
              && line.fontSize() == names.get(0).line().fontSize();
      boolean titles = set && Names.isTitle(line.text()) || labelled && !names.isEmpty();
      if (titles && body.get(i).cells().size() == 1) {
        below = i + 1;
        names.add(cell(line, name(line), below, 0, 0));
        return;
      }
    }
  }

  private boolean isLabelledBelow(List<Row> body) {
    return body.subList(below + 1, Math.min(MOST_BELOW, body.size())).stream()
        .anyMatch(NameRows::isLabelled);
  }

  /** "Advisor: Jane Roe" between "ACME" and "Cook", where no title stands above. */
  private boolean isTitleBelow(List<Row> body) {
    Row next = below + 1 < body.size() ? body.get(below + 1) : null;
    return next != null
        && !body.get(below).isBullet()
        && !NameRows.isDuties(body.get(below))
        && Names.isTitle(next.text())
        && NameRows.isName(next, next.text(), false)
        && names.stream().noneMatch(name -> Names.isTitle(name.text()));
  }

  static boolean isPlace(String written) {
    String text = Places.withoutBrackets(written);
    boolean named = text.split(",").length > 2 || Places.splitBeforeTown(text) != null;
    return Places.isPlace(text) && !(named && Places.split(text).place() != null);
  }
}
