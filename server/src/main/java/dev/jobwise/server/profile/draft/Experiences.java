package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.head.Entry;
import dev.jobwise.server.profile.draft.head.JobHead;
import dev.jobwise.server.profile.draft.head.JobHeads;
import dev.jobwise.server.profile.draft.layout.LabelledRows;
import dev.jobwise.server.profile.draft.layout.RepeatedTowns;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.layout.RunInHeads;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.List;
import java.util.stream.Collectors;

/** Reads jobs. */
final class Experiences {

  private static final int FEWEST_CLEAR = 3;

  private static final double CLEAR = 0.6;

  private final Paragraphs paragraphs;
  private final List<Warning> warnings;
  private final List<Experience> jobs;
  private final Educations educations;

  /**
   * @param jobs those of earlier sections; this adds to them
   * @param educations for the studies that stand between jobs
   */
  Experiences(
      Paragraphs paragraphs, List<Experience> jobs, Educations educations, List<Warning> warnings) {
    this.paragraphs = paragraphs;
    this.jobs = jobs;
    this.educations = educations;
    this.warnings = warnings;
  }

  void read(List<Row> rows) {
    List<JobHeads.Job> found = JobHeads.of(readStudies(rows));
    boolean clear = isClear(found);
    for (JobHeads.Job job : found) {
      JobHead head = job.head();
      List<Row> all = job.entry().rows();
      boolean named = head.title() != null || head.employer() != null;
      boolean dated = job.entry().dates() != null;
      if (!named || clear && isHalf(head) || !dated && isNoJob(head, all.get(0).isBullet())) {
        warn(all);
      } else {
        add(JobParts.of(head, job.entry().dates(), all.get(0).text()));
      }
    }
  }

  /** Whether nearly all jobs of a section have a title that some word tells, and an employer. */
  private static boolean isClear(List<JobHeads.Job> jobs) {
    long whole =
        jobs.stream()
            .map(JobHeads.Job::head)
            .filter(head -> head.employer() != null && head.title() != null)
            .filter(head -> Names.isTitle(head.title()))
            .count();
    return jobs.size() >= FEWEST_CLEAR && whole >= CLEAR * jobs.size();
  }

  /** Whether a name stands alone that no word tells. */
  private static boolean isHalf(JobHead head) {
    return head.title() == null && !Names.isOrganisation(head.employer())
        || head.employer() == null && !Names.isTitle(head.title());
  }

  /** Whether a text without a date is not a job: no word tells its parts, or one of an item. */
  private static boolean isNoJob(JobHead head, boolean item) {
    boolean title = head.title() != null;
    boolean employer = head.employer() != null;
    boolean titled = title && Names.isTitle(head.title());
    boolean both = title && employer;
    return item
        ? !both || !titled
        : !both && !titled && !(employer && Names.isOrganisation(head.employer()));
  }

  /** Reads what is left of a section when its jobs have been added. */
  void readRest(List<Row> rows) {
    readStudies(rows).forEach(entry -> warn(entry.rows()));
  }

  /** Reads the studies that stand between jobs, and returns all else. */
  private List<Entry> readStudies(List<Row> rows) {
    List<Row> whole = RunInHeads.apart(LabelledRows.joined(rows));
    List<Entry> entries = Entries.byDate(RepeatedTowns.apart(whole));
    List<Entry> studies = entries.stream().filter(Experiences::isStudy).toList();
    studies.forEach(entry -> educations.read(entry.rows()));
    return entries.stream().filter(entry -> !studies.contains(entry)).toList();
  }

  private void warn(List<Row> rows) {
    paragraphs.of(rows).forEach(text -> warnings.add(new Warning("experiences", text)));
  }

  /** Whether an entry between jobs is a degree or a school: "Abitur, Gymnasium Musterstadt". */
  private static boolean isStudy(Entry entry) {
    if (entry.head().isEmpty() || entry.dates() == null) {
      return false;
    }
    String text = entry.head().stream().map(Row::text).collect(Collectors.joining(" "));
    String below = entry.body().isEmpty() ? "" : entry.body().get(0).text();
    String first = BulletSigns.without(text).split("[ :,]", 2)[0];
    boolean named = Names.isSchool(first) && Names.isDegree(text + " " + below);
    return (Names.isDegree(first) || named)
        && !Names.isTitle(text)
        && !Names.isTitle(below)
        && !Names.isCompany(text);
  }

  /** Adds a job, and warns of what has no place in it. */
  void add(JobParts job) {
    String path = "experiences[" + jobs.size() + "]";
    DateSpan dates = job.dates();
    if (dates == null) {
      warnings.add(new Warning(path + ".start_date", job.firstLine()));
    }
    job.extra().forEach(text -> warnings.add(new Warning(path, text)));
    Body body = Body.of(paragraphs, job.body(), job.place() == null);
    List<String> technologies = body.listed(Label.TECHNOLOGIES);
    jobs.add(
        new Experience(
            null,
            null,
            job.title(),
            job.employer(),
            job.place() == null ? body.place() : job.place(),
            dates == null ? null : dates.start(),
            dates == null ? null : dates.end(),
            dates != null && dates.isCurrent(),
            body.description(),
            null,
            body.overflow(),
            technologies,
            null,
            null));
  }
}
