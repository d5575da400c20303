package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the jobs that go on below another section, as a box at the foot of a page makes them: their
 * heads are set like those before it, and like nothing else.
 */
final class ResumedJobs {

  /** Sections whose own entries have no titles and dates. */
  private static final Set<SectionKind> BETWEEN =
      EnumSet.of(
          SectionKind.SUMMARY,
          SectionKind.SKILLS,
          SectionKind.SOFT_SKILLS,
          SectionKind.LANGUAGES,
          SectionKind.CONTACT,
          SectionKind.OTHER);

  private static final double SAME_X = 40;

  private ResumedJobs() {}

  /** The sections, those divided in which jobs go on. */
  static List<Section> divided(List<Section> sections) {
    double bodySize =
        HeadingStyle.bodySize(
            sections.stream().flatMap(section -> section.rows().stream()).toList());
    List<Section> divided = new ArrayList<>();
    Row model = null;
    for (Section section : sections) {
      List<Row> rows = section.rows();
      boolean jobs = section.kind() == SectionKind.EXPERIENCE;
      boolean head =
          !rows.isEmpty() && (isHead(rows.get(0), bodySize) || HeadLabels.isLabelled(rows.get(0)));
      if (jobs && head) {
        model = rows.get(0);
      }
      int at =
          model != null && section.kind() != null && BETWEEN.contains(section.kind())
              ? resumed(rows, model, bodySize)
              : -1;
      if (at < 0 || isOwn(section, at) && !HeadLabels.isLabelled(rows.get(at))) {
        divided.add(section);
      } else {
        divided.add(new Section(section.kind(), section.heading(), rows.subList(0, at)));
        divided.add(new Section(SectionKind.EXPERIENCE, null, rows.subList(at, rows.size())));
      }
    }
    return divided;
  }

  /** Whether what looks like jobs is what a heading such as "Volunteering" announces. */
  private static boolean isOwn(Section section, int at) {
    Line first = section.rows().get(0).first();
    Line job = section.rows().get(at).first();
    boolean goesOn = first.page() == job.page() && Math.abs(first.x() - job.x()) < SAME_X;
    return section.kind() == SectionKind.OTHER
        && Headings.isKnown(section.heading())
        && !Names.isDuties(section.heading())
        && goesOn;
  }

  private static int resumed(List<Row> rows, Row model, double bodySize) {
    for (int i = 0; i < rows.size(); i++) {
      boolean head = isHead(rows.get(i), bodySize) && RowLooks.isSetAsHead(rows.get(i), model);
      if (head || HeadLabels.isLabelled(model) && HeadLabels.beginsLike(rows.get(i), model)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a row that stands out has a title and a period of time. */
  private static boolean isHead(Row row, double bodySize) {
    DatedRow dated = row.isBullet() ? null : DatedRow.of(row);
    DateSpan dates = dated == null ? null : dated.dates();
    return dates != null
        && dates.isRange()
        && Names.isTitle(row.text())
        && HeadingStyle.of(row.first()).stands(bodySize);
  }
}
