package dev.jobwise.server.profile.placing;

import dev.jobwise.server.profile.draft.DividedResume;
import dev.jobwise.server.profile.draft.Section;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines that a model is asked about, in reading order, and the sections they are from. The
 * first line has the number 0 here, and 1 for the model.
 */
final class NumberedLines {

  /**
   * One line.
   *
   * @param section its index
   * @param isHeading whether it is the heading of the section
   */
  record NumberedLine(int section, Row row, boolean isHeading) {

    String text() {
      return row.text();
    }

    /** Whether it is a heading that a list of headings has, so that it names no employer. */
    boolean isKnownHeading() {
      return isHeading && Headings.isKnown(text());
    }
  }

  /** Longer rows are prose, and looking for dates in them would take time. */
  private static final int LONGEST_DATED = 400;

  private final DividedResume resume;
  private final List<NumberedLine> lines = new ArrayList<>();

  private final List<Integer> starts = new ArrayList<>();

  private NumberedLines(DividedResume resume, Predicate<Section> asked) {
    this.resume = resume;
    for (int i = 0; i < sections().size(); i++) {
      boolean number = asked.test(sections().get(i));
      starts.add(number ? lines.size() : -1);
      if (number) {
        number(i);
      }
    }
  }

  /**
   * The lines of the sections that may hold jobs: those below headings of work, and others in which
   * a period of time stands. Contacts stay out, and so do studies, unless there is no job at all.
   */
  static NumberedLines inDoubt(DividedResume resume, boolean hasJobs) {
    return new NumberedLines(
        resume,
        section ->
            section.kind() == SectionKind.EXPERIENCE
                || section.kind() != SectionKind.CONTACT
                    && !(hasJobs && section.kind() == SectionKind.EDUCATION)
                    && section.rows().stream().anyMatch(NumberedLines::hasPeriod));
  }

  private static boolean hasPeriod(Row row) {
    String text = row.text();
    return text.length() <= LONGEST_DATED
        && DateSpans.in(text).stream().anyMatch(DateSpan::isRange);
  }

  /** The lines below headings of work alone. */
  NumberedLines ofWork() {
    return new NumberedLines(resume, section -> section.kind() == SectionKind.EXPERIENCE);
  }

  private void number(int at) {
    Section section = sections().get(at);
    if (section.heading() != null) {
      lines.add(new NumberedLine(at, heading(section), true));
    }
    section.rows().forEach(row -> lines.add(new NumberedLine(at, row, false)));
  }

  /** The heading as a row, set like the first row below it. */
  private Row heading(Section section) {
    List<Row> rows = section.rows().isEmpty() ? resume.rows() : section.rows();
    return new Row(List.of(rows.get(0).first().withText(section.heading())));
  }

  List<Section> sections() {
    return resume.sections();
  }

  int size() {
    return lines.size();
  }

  NumberedLine get(int number) {
    return lines.get(number);
  }

  /** The number of the first line of a section; negative if it is not asked about. */
  int start(int section) {
    return starts.get(section);
  }
}
