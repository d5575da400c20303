package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.profile.draft.head.HeadText;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the heads of entries whose names have labels: "Company: ACME", "Designation: Cook". */
final class HeadLabels {

  /** Rows between a date and a name of its entry. */
  private static final int MOST = 4;

  /** The same where other rows have labels, too: "Supervisor: Jane Roe", "Phone: ...". */
  private static final int MOST_LABELLED = 8;

  /** Title and employer. */
  private static final int NAMES = 2;

  private HeadLabels() {}

  /** Whether a row says that a title or an employer follows. */
  static boolean isLabelled(Row row) {
    return of(row) != null;
  }

  /** What a row says that follows, a title or an employer; null for others. */
  private static Label of(Row row) {
    Label.Labelled labelled = Label.split(BulletSigns.without(row.text()));
    Label label = labelled == null ? null : labelled.label();
    return label == Label.EMPLOYER || label == Label.TITLE ? label : null;
  }

  /** Whether two rows have the same label for a title or an employer. */
  static boolean beginsLike(Row row, Row model) {
    Label label = of(row);
    return label != null && label == of(model);
  }

  /** Of the rows with dates, those that a label makes periods; all if that is not several. */
  static List<Integer> periods(List<Row> rows, List<Integer> dated) {
    List<Integer> periods = dated.stream().filter(i -> isPeriod(rows.get(i))).toList();
    return periods.size() > 1 ? periods : dated;
  }

  /** "Period: 2014 - 2016" above "Company: ACME", where all names have labels. */
  static boolean nameBelow(List<Row> rows, int dated) {
    return isPeriod(rows.get(dated))
        && rows.subList(dated + 1, Math.min(rows.size(), dated + MOST)).stream()
            .anyMatch(row -> of(row) == Label.EMPLOYER);
  }

  /** "Company: ACME", "Cook" and then "Period: 2014 - 2016", as the first row of all shows. */
  static boolean namedAbovePeriod(List<Row> rows, int dated) {
    return dated > 0
        && isPeriod(rows.get(dated))
        && !isPeriod(rows.get(0))
        && (start(rows, dated, 0) < dated || !nameBelow(rows, dated));
  }

  private static boolean isPeriod(Row row) {
    Label.Labelled labelled = Label.split(BulletSigns.without(row.text()));
    return labelled != null && labelled.label() == Label.PERIOD;
  }

  /** Where an entry begins whose names stand above its period. */
  static int startAbovePeriod(List<Row> rows, int dated, int limit) {
    int start = start(rows, dated, limit);
    long names = rows.subList(start, dated).stream().filter(HeadLabels::isLabelled).count();
    while (names < NAMES && start > limit) {
      boolean aside = start - 1 > limit && Label.split(name(rows.get(start - 1))) != null;
      int name = aside ? start - 2 : start - 1;
      if (!isName(rows.get(name))) {
        break;
      }
      start = name;
      names++;
    }
    return start;
  }

  /** The text of a row without the colon that says that its tasks follow. */
  private static String name(Row row) {
    return Signs.withoutEnd(row.text(), ":");
  }

  private static boolean isName(Row row) {
    String text = name(row);
    return !HeadText.isProse(text)
        && (!HeadText.isSentence(text) || Names.isCompany(text))
        && Label.split(text) == null
        && (!row.isBullet() || Names.isTitle(text));
  }

  /** "Responsibilities:", with or without a text after it. */
  private static boolean isDuties(String text) {
    Label.Labelled labelled = Label.split(text);
    return Names.isDuties(labelled == null ? text : labelled.words());
  }

  /** The topmost row above a date that a label makes a name of the same entry. */
  static int start(List<Row> rows, int dated, int limit) {
    int start = dated;
    Set<Label> found = EnumSet.noneOf(Label.class);
    int unlabelled = 0;
    for (int i = dated; i >= Math.max(limit, dated - MOST_LABELLED) && unlabelled < MOST; i--) {
      Label label = of(rows.get(i));
      unlabelled += Label.split(rows.get(i).text()) == null ? 1 : 0;
      boolean duties = isDuties(BulletSigns.without(rows.get(i).text()));
      if (duties || label != null && !found.add(label)) {
        break;
      }
      start = label == null ? start : i;
    }
    return start;
  }
}
