package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.draft.head.HeadText;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the jobs of a resume that has no heading above them. */
final class UnheadedJobs {

  /** Rows above the first date that may belong to the first job. */
  private static final int MOST_ABOVE = 4;

  /** Sections that jobs may follow. */
  private static final Set<SectionKind> BEFORE =
      Set.of(SectionKind.SUMMARY, SectionKind.SKILLS, SectionKind.SOFT_SKILLS, SectionKind.OTHER);

  private UnheadedJobs() {}

  /** The sections, those divided at their first job that have jobs below something else. */
  static List<Section> divided(List<Section> sections) {
    List<Section> divided = new ArrayList<>();
    boolean none = sections.stream().noneMatch(section -> section.kind() == SectionKind.EXPERIENCE);
    for (Section section : sections) {
      boolean before =
          section.kind() == null
              || none && BEFORE.contains(section.kind()) && !isOfOtherThings(section);
      int at = before ? firstJob(section) : -1;
      none &= at < 0;
      if (at < 0) {
        divided.add(section);
      } else {
        List<Row> rows = section.rows();
        divided.add(new Section(section.kind(), section.heading(), rows.subList(0, at)));
        divided.add(new Section(SectionKind.EXPERIENCE, null, rows.subList(at, rows.size())));
      }
    }
    return divided;
  }

  /** Whether a heading such as "Seminars" announces something else than jobs. */
  private static boolean isOfOtherThings(Section section) {
    return section.kind() == SectionKind.OTHER && Headings.isKnown(section.heading());
  }

  /** Where the first of two or more jobs begins; negative if there are fewer. */
  private static int firstJob(Section section) {
    List<Row> rows = section.rows();
    int first = -1;
    int jobs = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isDated(rows.get(i)) && hasTitle(rows, i)) {
        first = first < 0 ? i : first;
        jobs++;
      }
    }
    return jobs < 2 ? -1 : start(rows, first, section.kind() == null);
  }

  private static boolean isDated(Row row) {
    return !row.isBullet()
        && !HeadText.isProse(row.text())
        && DateSpans.in(row.text()).stream().anyMatch(DateSpan::isRange);
  }

  private static boolean hasTitle(List<Row> rows, int at) {
    for (int i = Math.max(0, at - 2); i <= Math.min(rows.size() - 1, at + 1); i++) {
      if (!rows.get(i).isBullet() && Names.isTitle(rows.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The topmost row above a date that stands out.
   *
   * @param belowName whether the name of the person stands above
   */
  private static int start(List<Row> rows, int date, boolean belowName) {
    double size = rows.get(date).first().fontSize();
    double largest = rows.stream().mapToDouble(row -> row.first().fontSize()).max().orElse(0);
    int start = date;
    for (int i = date - 1; i >= Math.max(0, date - MOST_ABOVE); i--) {
      Row row = rows.get(i);
      boolean name = belowName && (i == 0 || row.first().fontSize() == largest && largest > size);
      if (row.isBullet() || HeadText.isProse(row.text()) || name) {
        break;
      }
      if (row.first().bold() || row.first().fontSize() > size || row.first().heading() > 0) {
        start = i;
      }
    }
    return start;
  }
}
