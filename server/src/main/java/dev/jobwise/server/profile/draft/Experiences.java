package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.head.JobHead;
import dev.jobwise.server.profile.draft.head.JobHeads;
import dev.jobwise.server.profile.draft.layout.RepeatedTowns;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Label;
import java.util.List;

/** Reads jobs. */
final class Experiences {

  private final Paragraphs paragraphs;
  private final List<Warning> warnings;
  private final List<Experience> jobs;

  /**
   * @param jobs those of earlier sections; this adds to them
   */
  Experiences(Paragraphs paragraphs, List<Experience> jobs, List<Warning> warnings) {
    this.paragraphs = paragraphs;
    this.jobs = jobs;
    this.warnings = warnings;
  }

  void read(List<Row> rows) {
    for (JobHeads.Job job : JobHeads.of(Entries.byDate(RepeatedTowns.apart(rows)))) {
      JobHead head = job.head();
      boolean empty = head.title() == null && head.employer() == null;
      if (empty && job.entry().dates() == null) {
        paragraphs
            .of(job.entry().rows())
            .forEach(text -> warnings.add(new Warning("experiences", text)));
      } else {
        jobs.add(experience(head, job.entry().dates()));
      }
    }
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
