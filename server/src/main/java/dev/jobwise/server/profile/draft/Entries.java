package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.head.Entry;
import dev.jobwise.server.profile.draft.head.HeadText;
import dev.jobwise.server.profile.draft.head.UndatedJobs;
import dev.jobwise.server.profile.draft.head.WrappedNames;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.layout.WrappedDates;
import dev.jobwise.server.profile.draft.layout.WrappedWork;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.WorkPhrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a section into entries. Each date begins one; how many rows of its head stand above the
 * date, the first entry of the section tells. Without dates, what looks like the first row does.
 */
final class Entries {

  /** Rows of a head above its date. */
  private static final int MOST_ABOVE = 4;

  /** Above a date, type of so many times its size is that of a motto. */
  private static final double MUCH_LARGER = 1.6;

  private final List<Row> rows;
  private final List<DatedRow> dated;
  private final boolean bulletsBegin;

  private Entries(List<Row> rows) {
    this.rows = rows;
    this.dated = DatedRow.all(rows);
    this.bulletsBegin = RowLooks.bulletsBegin(rows, dated);
  }

  /** The entries of a section in which each has a date. */
  static List<Entry> byDate(List<Row> section) {
    List<Row> rows = WrappedDates.joined(WrappedWork.joined(section));
    Entries entries = new Entries(rows);
    List<Integer> anchors = entries.anchors();
    if (anchors.isEmpty()) {
      List<Entry> undated = UndatedJobs.in(rows);
      return undated.isEmpty() ? entries.byLooks() : undated;
    }
    List<Entry> around = entries.around(anchors);
    List<Entry> looks = entries.byLooks();
    boolean dated = looks.stream().noneMatch(entry -> entry.dates() == null);
    return dated && looks.size() == anchors.size() && titled(looks) > titled(around)
        ? looks
        : around;
  }

  /** How many entries have a word for a title in their heads. */
  private static long titled(List<Entry> entries) {
    return entries.stream().filter(Entry::hasTitle).count();
  }

  /** The entries of a section in which dates may be missing. */
  static List<Entry> byLooks(List<Row> section) {
    List<Row> rows = WrappedDates.joined(WrappedWork.joined(section));
    Entries entries = new Entries(rows);
    List<Integer> anchors = entries.anchors();
    List<Entry> looks = entries.byLooks();
    boolean distinct =
        rows.size() > 1 && !RowLooks.isSameFace(rows.get(0), rows.get(1)) && looks.size() > 1;
    return anchors.size() > looks.size() && !distinct ? entries.around(anchors) : looks;
  }

  /** Rows with a date; one without an end only if it stands alone, or like the first range. */
  private List<Integer> anchors() {
    Row model = null;
    for (int i = 0; i < rows.size() && model == null; i++) {
      model = dated.get(i) != null && dated.get(i).dates().isRange() ? rows.get(i) : null;
    }
    List<Integer> anchors = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      DatedRow row = dated.get(i);
      boolean item =
          model != null
              && rows.get(i).isBullet()
              && !model.isBullet()
              && !WorkPhrases.isIn(BulletSigns.without(rows.get(i).text()));
      boolean labelled =
          model != null && HeadLabels.isLabelled(rows.get(i)) && !HeadLabels.isLabelled(model);
      if (row != null
          && !labelled
          && !DatedRow.isAbove(dated, i)
          && (!item || row.isInOwnCell())
          && (row.dates().isRange()
              || row.isAlone()
              || model == null
              || RowLooks.looksLike(rows.get(i), model)
              || RowLooks.isSetLike(rows.get(i), model))) {
        anchors.add(i);
      }
    }
    return HeadLabels.periods(rows, anchors);
  }

  private List<Entry> around(List<Integer> anchors) {
    int above = aboveFirst(anchors.get(0));
    int first = anchors.get(0) - above;
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      int limit = i == 0 ? first : anchors.get(i - 1) + 1;
      starts.add(i == 0 ? first : start(anchors.get(i), limit, first, above));
    }
    List<Entry> entries = new ArrayList<>();
    if (first > 0) {
      entries.add(
          new Entry(rows.subList(0, first), List.of(), null, rows.subList(0, first), false));
    }
    for (int i = 0; i < anchors.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
      boolean isShort = named(starts.get(i), anchors.get(i)) < named(first, first + above);
      entries.add(entry(starts.get(i), anchors.get(i), end, isShort));
    }
    return entries;
  }

  /** How many rows above the first date belong to its entry. */
  private int aboveFirst(int anchor) {
    if (HeadLabels.namedAbovePeriod(rows, anchor)) {
      return anchor - HeadLabels.startAbovePeriod(rows, anchor, 0);
    }
    int above = 0;
    boolean named = HeadLabels.nameBelow(rows, anchor);
    while (above < MOST_ABOVE
        && anchor - above > 0
        && isHeadLike(anchor - above - 1)
        && !isMuchLarger(anchor - above - 1, anchor)
        && !(named && !HeadLabels.isLabelled(rows.get(anchor - above - 1)))) {
      above++;
    }
    return above;
  }

  /** Whether a row is set as a motto; office files do not state the size of all texts. */
  private boolean isMuchLarger(int row, int anchor) {
    return size(anchor) > 0 && size(row) > MUCH_LARGER * size(anchor);
  }

  private double size(int i) {
    return rows.get(i).first().fontSize();
  }

  private boolean isHeadLike(int i) {
    Row row = rows.get(i);
    Line last = row.cells().get(row.cells().size() - 1);
    boolean placed = row.cells().size() > 1 && Places.isPlace(last.text());
    return HeadLabels.isLabelled(row)
        || (!row.isBullet() || placed || bulletsBegin) && !HeadText.isProse(row.text());
  }

  /**
   * Where the entry of a date begins: above it, as far as rows look like those of the first one.
   */
  private int start(int anchor, int limit, int first, int above) {
    if (HeadLabels.namedAbovePeriod(rows, anchor)) {
      return HeadLabels.startAbovePeriod(rows, anchor, limit);
    }
    int start = anchor;
    int row = anchor - 1;
    int model = first + above - 1;
    double shift = rows.get(anchor).first().x() - rows.get(first + above).first().x();
    while (row >= limit && model >= first) {
      // The time at an employer is above several roles only.
      if (isLength(row) != isLength(model)) {
        model -= isLength(model) ? 1 : 0;
        row -= isLength(row) ? 1 : 0;
        continue;
      }
      if (!isHeadLike(row)
          || !isAlike(row, model, shift)
          || isText(row, model, limit)
          || RowLooks.isPlace(rows.get(row)) && !RowLooks.isPlace(rows.get(model))) {
        break;
      }
      start = row--;
      model--;
    }
    if (rows.subList(first, first + above + 1).stream().anyMatch(HeadLabels::isLabelled)) {
      start = Math.min(start, HeadLabels.start(rows, anchor, limit));
    }
    while (start > limit && WrappedNames.goesOn(rows.get(start - 1), rows.get(start))) {
      start--;
    }
    return start;
  }

  private boolean isAlike(int at, int modelAt, double shift) {
    Row row = rows.get(at);
    Row model = rows.get(modelAt);
    return RowLooks.looksLike(row, model)
        || RowLooks.looksLike(row, model, shift)
        || RowLooks.isSetLike(row, model);
  }

  /** Whether a row is a sentence, or set like the row above it and unlike the head that it has. */
  private boolean isText(int at, int model, int limit) {
    Row row = rows.get(at);
    if (HeadLabels.isLabelled(row)) {
      return false;
    }
    boolean goesOn =
        at > limit
            && rows.get(at - 1).first().fontSize() == row.first().fontSize()
            && RowLooks.isSetAsHead(rows.get(at - 1), row)
            && size(model) > row.first().fontSize()
            && row.first().fontSize() > 0;
    return goesOn || HeadText.isSentence(row.text()) && !RowLooks.isSetLike(row, rows.get(model));
  }

  /** How many rows are no lengths of time. */
  private long named(int start, int end) {
    return rows.subList(start, end).stream().filter(row -> !DateSpans.isLength(row.text())).count();
  }

  private boolean isLength(int i) {
    return DateSpans.isLength(rows.get(i).text());
  }

  private Entry entry(int start, int anchor, int end, boolean isShort) {
    List<Row> head = new ArrayList<>();
    List<Row> body = new ArrayList<>();
    DatedRow date = dated.get(anchor);
    for (int i = start; i <= anchor; i++) {
      Row row = i == anchor ? date.rest() : rows.get(i);
      if (row != null && row.isBullet() && i == anchor && date.isInOwnCell()) {
        body.add(row);
      } else if (row != null) {
        head.add(row);
      }
    }
    body.addAll(rows.subList(anchor + 1, end));
    return new Entry(rows.subList(start, end), head, date.dates(), body, isShort);
  }

  private List<Entry> byLooks() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || beginsLikeFirst(i)) {
        starts.add(i);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
      entries.add(undated(starts.get(i), end));
    }
    return entries;
  }

  /** An entry with the first date that it has. */
  private Entry undated(int start, int end) {
    int anchor = start;
    while (anchor < end && dated.get(anchor) == null) {
      anchor++;
    }
    if (anchor < end && anchor - start <= MOST_ABOVE && allHeadLike(start, anchor)) {
      return entry(start, anchor, end, false);
    }
    boolean beside = anchor < end && dated.get(anchor).isAlone();
    List<Row> body = new ArrayList<>(rows.subList(start + 1, end));
    if (beside && dated.get(anchor).rest() == null) {
      body.remove(anchor - start - 1); // The date stands beside the text.
    }
    return new Entry(
        rows.subList(start, end),
        rows.subList(start, start + 1),
        beside ? dated.get(anchor).dates() : null,
        body,
        false);
  }

  private boolean allHeadLike(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isHeadLike(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean beginsLikeFirst(int i) {
    Row row = rows.get(i);
    Row first = rows.get(0);
    Row before = rows.get(i - 1);
    boolean alike = RowLooks.isSetAsHead(row, first) && row.isBullet() == first.isBullet();
    boolean gap = before.first().fontSize() == 0 && row.first().y() - before.first().y() >= 2;
    boolean afterBullet = before.isBullet() && !row.isBullet();
    return alike
        && (!RowLooks.isSetAsHead(before, first) || gap || afterBullet || row.isBullet())
        && !HeadText.isProse(row.text());
  }
}
