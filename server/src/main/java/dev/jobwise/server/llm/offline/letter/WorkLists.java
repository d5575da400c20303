package dev.jobwise.server.llm.offline.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lists of what the applicant did, job by job, in the applicant's own lines. */
final class WorkLists {

  /** The sign of an item. */
  static final String ITEM = "- ";

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Extent extent;

  WorkLists(Phrasing wording, Extent extent) {
    this.wording = wording;
    this.facts = wording.facts();
    this.extent = extent;
  }

  /** Returns one list for each job or project that is told, the current job first. */
  List<Point> all() {
    List<Work> told = told();
    int mainLines = extent.mainLines + (told.size() == 1 ? 1 : 0);
    List<Point> jobs = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      jobs.add(list(frame(told, i), told.get(i), i == 0 ? mainLines : extent.furtherLines));
    }
    List<Point> projects =
        facts.projects().stream()
            .filter(work -> !work.lines().isEmpty())
            .limit(facts.projectsFirst() || jobs.isEmpty() ? extent.jobs : 1)
            .map(work -> list("list.project", work, extent.furtherLines))
            .toList();
    List<Point> all = new ArrayList<>(facts.projectsFirst() ? projects : jobs);
    all.addAll(facts.projectsFirst() ? jobs : projects);
    all.removeIf(Point::isEmpty);
    return all.subList(0, Math.min(extent.lists, all.size()));
  }

  /** Returns the lines that are told of the first job. */
  List<String> mainLines() {
    return told().stream()
        .limit(1)
        .flatMap(work -> work.lines().stream().limit(extent.mainLines))
        .toList();
  }

  /**
   * Returns the first job, and those of the others that say most of what it leaves open, in their
   * order.
   */
  private List<Work> told() {
    List<Work> works = facts.works().stream().filter(work -> !work.lines().isEmpty()).toList();
    if (works.isEmpty()) {
      return works;
    }
    List<Work> told = new ArrayList<>();
    for (Work work : works.subList(1, works.size())) {
      told.add(work.beside(works.get(0), extent.mainLines, facts.relevance()));
    }
    List<Work> best = new ArrayList<>(told);
    best.sort(
        Comparator.comparing((Work work) -> work.worth(extent.furtherLines)).reversed()); // stable
    told.retainAll(best.subList(0, Math.min(extent.jobs - 1, best.size())));
    told.add(0, works.get(0));
    return told;
  }

  private String frame(List<Work> told, int i) {
    Work work = told.get(i);
    if (work.asJob(wording.grammar()).isEmpty()) {
      return "list.at"; // "Housekeeping" names nobody.
    }
    if (i == 0) {
      boolean introduced = work.isIntroduced(wording.grammar()) && !facts.projectsFirst();
      String there = work.company().isEmpty() ? "list.mine" : "list.there";
      return introduced ? there : work.current() ? "list.now" : "list.role";
    }
    boolean earlier = work.isEarlierThan(told.get(i - 1));
    return work.current() ? "list.now" : earlier ? "list.before" : "list.role";
  }

  private Point list(String frame, Work work, int most) {
    List<String> lines = work.lines().subList(0, Math.min(most, work.lines().size()));
    return wording
        .say(
            frame,
            "job",
            work.asJob(wording.grammar()),
            "employer",
            work.company(),
            "project",
            work.title())
        .each(lead -> listed(lead, lines));
  }

  /** Returns a list under a line that leads to it. */
  static String listed(String lead, List<String> lines) {
    return lead + "\n" + ITEM + String.join("\n" + ITEM, lines);
  }
}
