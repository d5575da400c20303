package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts labels in cells of their own to what they label: "Designation :" and "Electrician". */
public final class LabelledRows {

  private static final Set<Label> OF_JOBS = EnumSet.of(Label.TITLE, Label.EMPLOYER, Label.PERIOD);

  private LabelledRows() {}

  public static List<Row> joined(List<Row> rows) {
    return namesFirst(TableHeads.labelled(rows).stream().map(LabelledRows::joined).toList());
  }

  /**
   * Puts the names of a job below its period, as in old forms of the European Union, which tell the
   * employer after the work.
   */
  private static List<Row> namesFirst(List<Row> rows) {
    Optional<Label> first =
        rows.stream().map(LabelledRows::label).filter(OF_JOBS::contains).findFirst();
    if (!first.equals(Optional.of(Label.PERIOD))) {
      return rows;
    }
    List<Row> ordered = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || label(rows.get(i)) == Label.PERIOD) {
        ordered.addAll(namesFirstOf(rows.subList(begin, i)));
        begin = i;
      }
    }
    return ordered;
  }

  private static List<Row> namesFirstOf(List<Row> job) {
    List<Label> labels =
        job.stream().map(LabelledRows::label).filter(OF_JOBS::contains).sorted().toList();
    if (!labels.equals(List.of(Label.TITLE, Label.EMPLOYER, Label.PERIOD))
        || label(job.get(0)) != Label.PERIOD) {
      return job;
    }
    List<Row> ordered = new ArrayList<>(job);
    // The sort is stable.
    ordered.sort(Comparator.comparing(row -> !OF_JOBS.contains(label(row))));
    return ordered;
  }

  private static Label label(Row row) {
    Label.Labelled labelled = Label.split(BulletSigns.without(row.text()));
    return labelled == null ? null : labelled.label();
  }

  private static Row joined(Row row) {
    List<Line> cells = new ArrayList<>(row.cells());
    for (int i = 0; i + 1 < cells.size(); i++) {
      String label = label(cells.get(i).text());
      if (isOfJob(label)) {
        Line value = cells.remove(i + 1);
        String text = label + ": " + Signs.withoutStart(value.text(), ":");
        cells.set(i, value.withText(text).moved(cells.get(i).x() - value.x(), 0));
      }
    }
    return new Row(cells);
  }

  /** Whether a text is a label for a title, an employer or a time, with or without its colon. */
  static boolean isOfJob(String text) {
    Label label = Label.of(label(text));
    return label != null && OF_JOBS.contains(label);
  }

  private static String label(String text) {
    return Signs.withoutEnd(BulletSigns.without(text), ":");
  }
}
