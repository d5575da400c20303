package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.text.DateSpan;
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

  /** What a head loses or gains at most by its own words when it votes. */
  private static final double STRONGEST_VOTE = 5;

  /** What it is worth that another head can be read the same way. */
  private static final double ALIKE = 0.5;

  /** Of all heads together, beside that of a head itself. */
  private static final double WEIGHT = 1.5;

  private final List<Entry> entries;
  private final List<HeadCells> cells;
  private final List<List<Reading>> readings;
  private final Map<String, Double> votes = new HashMap<>();

  private final Map<String, Integer> voters = new HashMap<>();

  private JobHeads(List<Entry> entries) {
    this.entries = entries.stream().map(WrappedNames::joined).toList();
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

  /** Each reading of a head speaks for the readings of its shape in other heads. */
  private void vote(List<Reading> head) {
    Map<String, Double> best = new HashMap<>();
    for (Reading reading : head) {
      double score = Math.max(-STRONGEST_VOTE, Math.min(STRONGEST_VOTE, reading.score()));
      best.merge(reading.shape(), score + ALIKE, Math::max);
      best.merge(reading.shape() + reading.face(), score + ALIKE, Math::max);
    }
    best.forEach((shape, score) -> votes.merge(shape, score, Double::sum));
    best.keySet().forEach(shape -> voters.merge(shape, 1, Integer::sum));
  }

  private double total(Reading reading) {
    String faced = reading.shape() + reading.face();
    double alike =
        votes.get(reading.shape()) / entries.size() + votes.get(faced) / voters.get(faced);
    return reading.score() + reading.prior() + WEIGHT * alike / 2;
  }

  private List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    String employer = null;
    DateSpan groupDates = null;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Reading best =
          readings.get(i).stream().max(Comparator.comparingDouble(this::total)).orElse(null);
      JobHead head = new JobHead(entry, cells.get(i), best);
      if (!jobs.isEmpty() && isGroup(jobs.get(jobs.size() - 1), entry, head)) {
        Job group = jobs.remove(jobs.size() - 1);
        groupDates = group.entry().dates();
      }
      boolean inGroup = isWithin(entry.dates(), groupDates);
      if (head.employer() == null && head.title() != null && (entry.isShort() || inGroup)) {
        head.inherit(employer);
      } else if (!inGroup) {
        groupDates = null;
      }
      employer = head.employer();
      jobs.add(new Job(entry, head));
    }
    return jobs;
  }

  /** Whether a job is only an employer, with all the time spent there, above its roles. */
  private static boolean isGroup(Job above, Entry entry, JobHead head) {
    return above.head().title() == null
        && above.head().employer() != null
        && above.head().body().isEmpty()
        && head.title() != null
        && head.employer() == null
        && isWithin(entry.dates(), above.entry().dates());
  }

  private static boolean isWithin(DateSpan dates, DateSpan group) {
    return dates != null
        && group != null
        && dates.start() != null
        && group.start() != null
        && !dates.start().isBefore(group.start())
        && (group.end() == null || dates.end() != null && !dates.end().isAfter(group.end()));
  }
}
