package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the heads of the jobs of a section together. Words tell some titles and employers; the
 * places where those stand tell the others.
 */
public final class JobHeads {

  /** How much worse than the best a reading of a head is that has no vote. */
  private static final double UNLIKELY = 3;

  /** What a shape is worth that is likely in all heads. */
  private static final double WEIGHT = 9;

  /** Between two roles at one employer; a year may stand for its first or last day. */
  private static final int MOST_MONTHS_BETWEEN = 12;

  private final List<Entry> entries;
  private final List<HeadCells> cells;
  private final List<List<HeadReading>> readings;
  private final Map<String, Double> votes = new HashMap<>();

  private final Map<String, Integer> voters = new HashMap<>();

  private JobHeads(List<Entry> entries) {
    this.entries = WrappedNames.joined(entries);
    this.cells = this.entries.stream().map(HeadCells::of).toList();
    this.readings = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      readings.add(Readings.of(cells.get(i).names(), entries.get(i).isShort()));
    }
    readings.forEach(this::vote);
  }

  /** A job with its head. */
  public record Job(Entry entry, JobHead head) {}

  /** The jobs of a section. */
  public static List<Job> of(List<Entry> entries) {
    return new JobHeads(entries).jobs();
  }

  /** Each likely reading of a head speaks for the readings of its shape in other heads. */
  private void vote(List<HeadReading> head) {
    double best = head.stream().mapToDouble(HeadReading::own).max().orElse(0);
    Map<String, Double> likely = new HashMap<>();
    for (HeadReading reading : head) {
      double share = Math.max(0, 1 - (best - reading.own()) / UNLIKELY);
      likely.merge(reading.shape(), share, Math::max);
      likely.merge(reading.shape() + reading.face(), share, Math::max);
    }
    likely.forEach((shape, share) -> votes.merge(shape, share, Double::sum));
    likely.keySet().forEach(shape -> voters.merge(shape, 1, Integer::sum));
  }

  private double total(HeadReading reading) {
    String faced = reading.shape() + reading.face();
    double alike =
        votes.get(reading.shape()) / entries.size() + votes.get(faced) / voters.get(faced);
    return reading.own() + WEIGHT * alike / 2;
  }

  private List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    String employer = null;
    boolean employerBelow = false; // Then no shorter head lacks the row of the employer.
    boolean employerAbove = false; // Then a shorter head lacks it, and has none below its date.
    DateSpan groupDates = null;
    String groupPlace = null;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean lacksAbove = entry.isShort() && employerAbove;
      HeadReading best =
          readings.get(i).stream()
              .filter(reading -> !lacksAbove || !reading.isEmployerBelow())
              .max(Comparator.comparingDouble(this::total))
              .orElse(null);
      if (best != null && !entry.isShort()) {
        employerAbove = best.isEmployerAbove();
      }
      if (best != null) {
        best = best.withOrganisation(cells.get(i).names());
      }
      JobHead head = new JobHead(entry, cells.get(i), best);
      if (!jobs.isEmpty() && isGroup(jobs.get(jobs.size() - 1), entry, head)) {
        Job group = jobs.remove(jobs.size() - 1);
        groupDates = group.entry().dates();
        groupPlace = group.head().place();
        employer = nameOf(group);
        head.keep(group.head(), employer);
      }
      boolean inGroup = isWithin(entry.dates(), groupDates);
      boolean lacks = entry.isShort() && !employerBelow;
      if (head.employer() == null && head.title() != null && (lacks || inGroup)) {
        head.inherit(employer, inGroup ? groupPlace : null);
      } else if (!inGroup) {
        groupDates = null;
      }
      if (best != null && best.employer() != null) {
        employerBelow = best.cells().get(best.cells().size() - 1).row() > 0;
      }
      employer = head.employer();
      shareEmployer(jobs, employer, entry.dates());
      jobs.add(new Job(entry, head));
    }
    return jobs;
  }

  /** Roles right above a role that names their employer are at the same one. */
  private static void shareEmployer(List<Job> jobs, String employer, DateSpan dates) {
    for (int i = jobs.size() - 1; i >= 0 && employer != null; i--) {
      Job above = jobs.get(i);
      boolean open =
          isNear(above.entry().dates(), dates)
              && above.head().employer() == null
              && above.head().title() != null
              && above.entry().dates() != null
              && above.head().body().isEmpty();
      if (!open) {
        return;
      }
      above.head().inherit(employer, null);
    }
  }

  /** Whether a time begins soon after another ended, as the next role at one employer does. */
  private static boolean isNear(DateSpan next, DateSpan before) {
    boolean known = next != null && before != null && next.start() != null && before.end() != null;
    return !known || !next.start().isAfter(before.end().plusMonths(MOST_MONTHS_BETWEEN));
  }

  /** Whether a job is only an employer, with all the time spent there, above its roles. */
  private static boolean isGroup(Job above, Entry entry, JobHead head) {
    return !Names.isTitle(above.head().title() == null ? "" : above.head().title())
        && !above.entry().head().isEmpty()
        && (above.head().body().stream().allMatch(row -> row.text().endsWith(":"))
            || isAbove(above.entry(), entry))
        && head.title() != null
        && head.employer() == null
        && isWithin(entry.dates(), above.entry().dates());
  }

  /** The employer that a group is at, without the place that a bar divides from it. */
  private static String nameOf(Job group) {
    List<Line> parts = NameRows.parts(group.entry().head().get(0));
    String name = HeadText.bare(parts.get(0).text());
    return parts.size() > 1 && Places.isPlace(parts.get(1).text())
        ? name
        : HeadText.bare(group.entry().head().get(0).first().text());
  }

  /** Whether the head of an entry is a heading of a higher level than that of another. */
  private static boolean isAbove(Entry entry, Entry other) {
    int level = entry.rows().get(0).first().heading();
    return level > 0 && level < other.rows().get(0).first().heading();
  }

  private static boolean isWithin(DateSpan dates, DateSpan group) {
    return dates != null
        && group != null
        && dates.start() != null
        && group.start() != null
        && !dates.start().isBefore(group.start())
        && (group.end() == null
            || dates.end() != null && !dates.end().isAfter(lastDay(group.end())));
  }

  /** The last day of a period that may end in a year without a month. */
  private static LocalDate lastDay(LocalDate end) {
    return end.getDayOfYear() == 1 ? end.plusYears(1).minusDays(1) : end;
  }
}
