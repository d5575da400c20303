package dev.jobwise.server.profile.placing;

import dev.jobwise.server.profile.draft.JobParts;
import dev.jobwise.server.profile.draft.Section;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.SectionKind;
import dev.jobwise.server.profile.placing.NumberedLines.NumberedLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives each line to the job that it belongs to. All other lines stay in their sections. */
final class PlacedJobs {

  /** An employer stands no further above the first line of a job. */
  private static final int MOST_ABOVE = 40;

  private final NumberedLines lines;
  private final List<SpottedJob> spotted = new ArrayList<>();
  private final List<JobParts> jobs = new ArrayList<>();

  /** The lines of the jobs. */
  private final BitSet placed = new BitSet();

  /** What else the lines say that name the employer of jobs below. */
  private final Map<Integer, List<String>> besideEmployers = new HashMap<>();

  private PlacedJobs(NumberedLines lines) {
    this.lines = lines;
  }

  /**
   * @param spots apart from each other, in the order of their lines
   */
  static PlacedJobs of(NumberedLines lines, List<JobSpot> spots) {
    PlacedJobs placed = new PlacedJobs(lines);
    BitSet asked = new BitSet();
    spots.forEach(spot -> asked.set(spot.first(), spot.last() + 1));
    spots.forEach(spot -> placed.place(placed.withinSections(spot, asked)));
    placed.spotted.forEach(placed::add);
    return placed;
  }

  /** The jobs in the order of their lines. */
  List<JobParts> jobs() {
    return jobs;
  }

  /**
   * The job without the headings around it. It ends before a heading unless all that stands below
   * that belongs to jobs: then the heading was none.
   */
  private JobSpot withinSections(JobSpot spot, BitSet asked) {
    int first = spot.first();
    while (first <= spot.last() && isHeadingBefore(first, asked)) {
      first++;
    }
    int last = first;
    while (last < spot.last() && (!lines.get(last + 1).isHeading() || isEmptied(last + 1, asked))) {
      last++;
    }
    while (last > first && lines.get(last).isHeading()) {
      last--;
    }
    return spot.within(first, Math.min(last, spot.last()));
  }

  private boolean isHeadingBefore(int at, BitSet asked) {
    NumberedLine line = lines.get(at);
    return line.isHeading() && (line.isKnownHeading() || !isEmptied(at, asked));
  }

  /** Whether all lines below a heading belong to jobs. */
  private boolean isEmptied(int heading, BitSet asked) {
    int rows = lines.sections().get(lines.get(heading).section()).rows().size();
    return asked.nextClearBit(heading + 1) > heading + rows;
  }

  /** Takes the lines of a job, unless nothing that names it stands on them. */
  private void place(JobSpot spot) {
    if (spot.first() <= spot.last()) {
      SpottedJob job =
          new SpottedJob(
              spot,
              IntStream.rangeClosed(spot.first(), spot.last())
                  .mapToObj(i -> lines.get(i).row())
                  .toList());
      if (job.isNamed()) {
        placed.set(spot.first(), spot.last() + 1);
        spotted.add(job);
      }
    }
  }

  private void add(SpottedJob job) {
    jobs.add(job.parts(job.lacksEmployer() ? employerAbove(job.spot()) : null));
  }

  /** Finds the employer that a line above names first of all; null if none does. */
  private String employerAbove(JobSpot spot) {
    for (int i = spot.first() - 1; i >= Math.max(0, spot.first() - MOST_ABOVE); i--) {
      QuotedLines line = new QuotedLines(List.of(lines.get(i).row()));
      String employer = line.take(spot.employer());
      if (employer != null && (line.isHead(0) || line.begins(employer))) {
        if (!placed.get(i)) {
          besideEmployers.put(i, line.rest(0));
        }
        return employer;
      }
    }
    return null;
  }

  /** All sections, without the lines that are in jobs now. */
  List<Section> sectionsWithout() {
    return IntStream.range(0, lines.sections().size()).mapToObj(this::without).toList();
  }

  private Section without(int at) {
    Section section = lines.sections().get(at);
    int start = lines.start(at);
    if (start < 0) {
      return section;
    }
    boolean headed = section.heading() != null;
    int first = headed ? start + 1 : start;
    List<Row> rows =
        IntStream.range(first, first + section.rows().size())
            .mapToObj(this::left)
            .flatMap(List::stream)
            .toList();
    if (!rows.isEmpty() || !headed) {
      return new Section(section.kind(), section.heading(), rows);
    }
    // No list of headings has it, so it says something.
    boolean own = section.kind() == SectionKind.OTHER;
    return new Section(SectionKind.EXPERIENCE, section.heading(), own ? left(start) : List.of());
  }

  /** What is left of a line: all, or nothing, or what stands beside the employer of jobs. */
  private List<Row> left(int at) {
    NumberedLine line = lines.get(at);
    if (placed.get(at)) {
      return List.of();
    }
    return besideEmployers.containsKey(at)
        ? besideEmployers.get(at).stream()
            .map(text -> new Row(List.of(line.row().first().withText(text))))
            .toList()
        : List.of(line.row());
  }
}
