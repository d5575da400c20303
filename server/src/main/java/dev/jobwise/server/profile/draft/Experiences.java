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
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.List;
import java.util.stream.Collectors;

/** Reads jobs. */
final class Experiences {

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
    List<Entry> entries = Entries.byDate(RepeatedTowns.apart(LabelledRows.joined(rows)));
    List<Entry> studies = entries.stream().filter(Experiences::isStudy).toList();
    studies.forEach(entry -> educations.read(entry.rows()));
    List<Entry> work = entries.stream().filter(entry -> !studies.contains(entry)).toList();
    for (JobHeads.Job job : JobHeads.of(work)) {
      JobHead head = job.head();
      boolean empty = head.title() == null && head.employer() == null;
      if (empty && job.entry().dates() == null) {
        paragraphs
            .of(job.entry().rows())
            .forEach(text -> warnings.add(new Warning("experiences", text)));
      } else {
        if (job.entry().dates() == null) {
          String text = job.entry().rows().get(0).text();
          warnings.add(new Warning("experiences[" + jobs.size() + "].start_date", text));
        }
        jobs.add(experience(head, job.entry().dates()));
      }
    }
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

  private Experience experience(JobHead head, DateSpan dates) {
    String path = "experiences[" + jobs.size() + "]";
    head.extra().forEach(text -> warnings.add(new Warning(path, text)));
    Body body = Body.of(paragraphs, head.body(), head.place() == null);
    List<String> technologies = body.listed(Label.TECHNOLOGIES);
    return new Experience(
        null,
        null,
        head.title(),
        head.employer(),
        head.place() == null ? body.place() : head.place(),
        dates == null ? null : dates.start(),
        dates == null ? null : dates.end(),
        dates != null && dates.isCurrent(),
        body.description(),
        null,
        body.overflow(),
        technologies,
        null,
        null);
  }
}
