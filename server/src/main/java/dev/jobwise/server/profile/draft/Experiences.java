package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.layout.RepeatedTowns;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
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
    List<Entry> entries = Entries.byDate(RepeatedTowns.apart(rows));
    boolean subheads = Subheads.areIn(entries);
    List<JobHead> heads = entries.stream().map(entry -> JobHead.of(entry, subheads)).toList();
    boolean titleFirst = isTitleFirst(heads);
    String company = null;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      JobHead head = heads.get(i);
      if (head.names().isEmpty() && entry.dates() == null) {
        paragraphs.of(entry.body()).forEach(text -> warnings.add(new Warning("experiences", text)));
      } else {
        Experience job = job(entry, head, titleFirst, company);
        company = job.company();
        jobs.add(job);
      }
    }
  }

  /** Whether the first name of most heads is the title. */
  private static boolean isTitleFirst(List<JobHead> heads) {
    int votes = 0;
    for (JobHead head : heads) {
      if (head.names().size() == 2) {
        votes += titleScore(head.names().get(0)) - titleScore(head.names().get(1));
      }
    }
    return votes >= 0;
  }

  private static int titleScore(String name) {
    return (Names.isTitle(name) ? 2 : 0) - (Names.isOrganisation(name) ? 1 : 0);
  }

  private Experience job(Entry entry, JobHead head, boolean titleFirst, String companyAbove) {
    String title = null;
    String company = null;
    List<String> names = head.names();
    if (names.size() == 2) {
      int score = titleScore(names.get(0)) - titleScore(names.get(1));
      boolean first = head.isTitleFirst() || (Math.abs(score) >= 3 ? score > 0 : titleFirst);
      title = names.get(first ? 0 : 1);
      company = names.get(first ? 1 : 0);
    } else if (names.size() == 1) {
      boolean isTitle = Names.isTitle(names.get(0)) || entry.isShort();
      title = isTitle ? names.get(0) : null;
      company = isTitle ? (entry.isShort() ? companyAbove : null) : names.get(0);
    }
    String path = "experiences[" + jobs.size() + "]";
    head.extra().forEach(text -> warnings.add(new Warning(path, text)));
    Body body = Body.of(paragraphs, head.body(), head.place() == null);
    List<String> technologies = body.listed(Label.TECHNOLOGIES);
    DateSpan dates = entry.dates();
    return new Experience(
        null,
        null,
        title,
        company,
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
