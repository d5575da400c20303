package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.head.HeadText;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Signs;
import dev.jobwise.server.profile.draft.text.WorkPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A row with a date.
 *
 * @param rest the row without the date; null if nothing is left
 * @param isAlone whether the date is the whole text of its cell
 * @param isInOwnCell whether other cells stand beside it
 */
record DatedRow(DateSpan dates, Row rest, boolean isAlone, boolean isInOwnCell) {

  /** Longer texts around a date are prose. */
  private static final int MOST_WORDS = 16;

  private static final int MOST_WORDS_OF_TITLE = 6;

  /** Rows that begin with a date in a section of such rows. */
  private static final int FEWEST_LISTED = 3;

  /** The words of a row in such a list, which tells all of a job in one row. */
  private static final int MOST_LISTED_WORDS = 40;

  /** Longer cells are prose, however few spaces they have; each of their dates would cost all. */
  private static final int LONGEST = 400;

  /** Rows below a word such as "Current" among which the date that it announces stands. */
  private static final int MOST_BELOW = 3;

  /** What stands between the times of one job. */
  private static final Pattern MORE =
      Pattern.compile(" ?[,;&+] ?| (?iu:and|und|et|y|e|en|och|og|i) ");

  static DatedRow of(Row row) {
    return of(row, false, MOST_WORDS);
  }

  /** Those of all rows; null for a row without a date. */
  static List<DatedRow> all(List<Row> rows) {
    int most = isList(rows) ? MOST_LISTED_WORDS : MOST_WORDS;
    List<DatedRow> dated = rows.stream().map(row -> of(row, false, most)).toList();
    if (rows.isEmpty() || !rows.get(0).isBullet()) {
      return dated;
    }
    List<DatedRow> items = rows.stream().map(row -> of(row, true, most)).toList();
    long ranges = items.stream().filter(row -> row != null && row.dates().isRange()).count();
    boolean nearlyAll = ranges >= FEWEST_LISTED && ranges * 4 >= rows.size() * 3L;
    return nearlyAll || dated.stream().allMatch(Objects::isNull) ? items : dated;
  }

  /** Whether nearly all rows begin with a date: "2015 - 2018. Cook. Bluefin Ltd, Leeds." */
  private static boolean isList(List<Row> rows) {
    long listed =
        rows.stream()
            .filter(row -> row.cells().size() == 1 && row.text().length() <= LONGEST)
            .filter(row -> DateSpans.in(row.text()).stream().anyMatch(span -> span.from() == 0))
            .count();
    return listed >= FEWEST_LISTED && listed * 4 >= rows.size() * 3L;
  }

  /** Whether a row is only "Current", above a job that somebody has with dates of its own. */
  static boolean isAbove(List<DatedRow> all, int at) {
    DatedRow row = all.get(at);
    return row.dates.start() == null
        && row.rest == null
        && all.subList(at + 1, Math.min(all.size(), at + 1 + MOST_BELOW)).stream()
            .anyMatch(
                below -> below != null && below.dates.isCurrent() && below.dates.start() != null);
  }

  /**
   * @param item whether the sign of a bullet begins an entry
   * @param most the most words around a date
   */
  private static DatedRow of(Row row, boolean item, int most) {
    DatedRow best = null;
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cells().get(i).text();
      List<DateSpan> spans = text.length() > LONGEST ? List.of() : together(text);
      for (DateSpan span : spans) {
        boolean dates = isDateOf(row, row.cells().get(i), i, span, item, most);
        DatedRow found = dates ? of(row, i, span) : null;
        if (found != null && (best == null || found.rank() > best.rank())) {
          best = found;
        }
      }
    }
    return best;
  }

  /** The dates of a text; several of one job make a period: "May - Aug 2018, May - Aug 2019". */
  private static List<DateSpan> together(String text) {
    List<DateSpan> spans = DateSpans.in(text);
    DateSpan all = period(text, spans);
    if (all != null && DateSpans.rest(text, all).isEmpty()) {
      return List.of(all); // "Summers of 2016, 2017 and 2020"
    }
    List<DateSpan> together = new ArrayList<>();
    for (DateSpan span : spans) {
      int last = together.size() - 1;
      DateSpan before = last < 0 ? null : together.get(last);
      DateSpan both =
          before != null && before.isRange() && span.isRange()
              ? period(text, List.of(before, span))
              : null;
      if (both != null) {
        together.set(last, both);
      } else {
        together.add(span);
      }
    }
    return together;
  }

  /** The time from the first to the last of dates; null if more than a sign divides them. */
  private static DateSpan period(String text, List<DateSpan> spans) {
    DateSpan whole = spans.size() < 2 ? null : spans.get(0);
    for (int i = 1; i < spans.size() && whole != null; i++) {
      DateSpan next = spans.get(i);
      String between = text.substring(whole.to(), next.from());
      whole = MORE.matcher(between).matches() ? whole.with(next) : null;
    }
    return whole;
  }

  private int rank() {
    return (isAlone ? 2 : 0) + (dates.isRange() ? 1 : 0);
  }

  private static DatedRow of(Row row, int at, DateSpan span) {
    List<Line> rest = new ArrayList<>(row.cells());
    Line cell = rest.remove(at);
    List<Line> parts = around(cell, span);
    rest.addAll(at, parts);
    return new DatedRow(
        span, rest.isEmpty() ? null : new Row(rest), parts.isEmpty(), row.cells().size() > 1);
  }

  /** What stands before and after a date: the two are cells of their own. */
  private static List<Line> around(Line cell, DateSpan span) {
    String before = DateSpans.rest(cell.text().substring(0, span.to()), span);
    String rest = DateSpans.rest(cell.text(), span);
    if (rest.isEmpty() || DateSpans.isLength(rest)) {
      return List.of();
    }
    int open = Signs.isOpen(before) ? before.lastIndexOf('(') : -1;
    if (open > 0 && rest.equals(before)) { // "Cook, Quorra (Leeds, UK. 2010 - 2014)"
      return List.of(
          cell.part(before.substring(0, open).strip()),
          cell.part(Signs.withoutEnd(before.substring(open + 1).strip(), ".,;:")));
    }
    boolean both = before.length() < rest.length() && !BulletSigns.without(before).isEmpty();
    return both
        ? List.of(cell.part(before), cell.withText(rest.substring(before.length()).strip()))
        : List.of(before.isEmpty() ? cell.withText(rest) : cell.part(rest));
  }

  /** "Cook (2010 - 2014) — Quorra, a hotel by the sea.", in which the rest may be long. */
  private static boolean isTitleBefore(String before) {
    String title = before.endsWith("(") ? before.substring(0, before.length() - 1).strip() : "";
    return !title.isEmpty()
        && title.split(" ").length <= MOST_WORDS_OF_TITLE
        && Names.isTitle(title)
        && !HeadText.isProse(title);
  }

  private static boolean isDateOf(
      Row row, Line cell, int at, DateSpan span, boolean item, int most) {
    String rest = BulletSigns.without(DateSpans.rest(cell.text(), span));
    int sign = BulletSigns.end(cell.text(), 0);
    boolean starts = span.from() <= sign + 1;
    boolean ends = span.to() >= cell.text().length() - 1;
    boolean bracketed = span.to() < cell.text().length() && cell.text().charAt(span.to()) == ')';
    String before = cell.text().substring(0, span.from());
    if (rest.isEmpty()) {
      return true;
    }
    if (span.isRange() && WorkPhrases.isIn(rest)) {
      return true;
    }
    boolean closes = bracketed && ends && before.endsWith("("); // "Cook of a hotel. (1999-2003)"
    boolean heads = (starts || closes) && span.isRange(); // Then a dot is the end of the head.
    if (bracketed && span.isRange() && isTitleBefore(before)) {
      return true;
    }
    boolean listed = most > MOST_WORDS && span.from() == 0;
    if (rest.split(" ").length > most
        || !listed && HeadText.isProse(heads ? Signs.withoutEnd(rest, ".") : rest)) {
      return false;
    }
    boolean bullet = at == 0 && row.isBullet() && !item;
    return span.isRange()
        ? starts || ends || bracketed || !bullet
        : !bullet && (starts || ends || bracketed);
  }
}
