package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the heads of entries whose names have labels: "Company: ACME", "Designation: Cook". */
final class HeadLabels {

  /** Rows between a date and a name of its entry. */
  private static final int MOST = 4;

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

  /** How many rows a label makes a title or an employer. */
  static int namesIn(List<Row> rows) {
    return (int) rows.stream().filter(HeadLabels::isLabelled).count();
  }

  /** The topmost row above a date that a label makes a name of the same entry. */
  static int start(List<Row> rows, int dated, int limit) {
    int start = dated;
    Set<Label> found = EnumSet.noneOf(Label.class);
    for (int i = dated; i >= Math.max(limit, dated - MOST); i--) {
      Label label = of(rows.get(i));
      boolean duties = Names.isDuties(BulletSigns.without(rows.get(i).text()));
      if (duties || label != null && !found.add(label)) {
        break;
      }
      start = label == null ? start : i;
    }
    return start;
  }
}
