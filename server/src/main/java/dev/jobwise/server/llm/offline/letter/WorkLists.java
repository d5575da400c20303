package dev.jobwise.server.llm.offline.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of what the applicant did, job by job, in the applicant's own lines. */
final class WorkLists {

  /** The sign of an item. */
  static final String ITEM = "- ";

  /** A line that answers the ad so well has to do with it. */
  private static final double FITTING = 1;

  private static final double NO_GAP = 1;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Extent extent;
  private final Opening opening;
  private final List<Work> told;
  private final List<Told> all;

  /** A job or a project, with the lines of it that the letter tells. */
  private record Told(String frame, Work work, List<String> lines) {}

  WorkLists(Phrasing wording, Extent extent, Opening opening) {
    this.opening = opening;
    this.wording = wording;
    this.facts = wording.facts();
    this.extent = extent;
    this.told = choose();
    this.all = all();
  }

  /** Returns one list for each of the first jobs and projects that are told. */
  List<Point> lists(int most) {
    return shown(most).map(this::list).filter(list -> !list.isEmpty()).toList();
  }

  /**
   * Returns the others, each as an item: "Cook, The Crown: Lunches for 90 guests"; and the nearest
   * project if no list tells one.
   */
  List<String> items(int lists) {
    List<Told> shown = shown(lists).toList();
    Stream<String> others =
        all.stream()
            .filter(told -> !shown.contains(told))
            .map(
                told ->
                    Stream.of(told.work.title(), told.work.company())
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", "))
                        + ": "
                        + String.join("; ", told.lines));
    long listed = all.stream().filter(told -> facts.ownWork().contains(told.work)).count();
    Stream<String> projects =
        facts.ownWork().stream()
            .filter(work -> all.stream().noneMatch(told -> told.work.equals(work)))
            .limit(extent == Extent.SHORT ? 0 : Math.max(0, (facts.brief() ? 2 : 1) - listed))
            .map(
                work ->
                    wording.word("label.project", "project", work.title())
                        + " "
                        + work.lines().get(0));
    return Stream.concat(others, projects).toList();
  }

  private Stream<Told> shown(int most) {
    return all.stream().filter(told -> !told.frame.equals("list.course")).limit(most);
  }

  /** Returns what is told, the current job first. */
  private List<Told> all() {
    int mainLines = extent.mainLines + (told.size() == 1 ? 1 : 0);
    List<Told> jobs = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      jobs.add(told(frame(i), told.get(i), i == 0 ? mainLines : furtherLines(told.get(i))));
    }
    if (facts.hasFittingProject() && jobs.size() == extent.mostJobs) {
      jobs.remove(jobs.size() - 1);
    }
    List<Told> projects =
        projects(false, facts.projectsFirst() || jobs.isEmpty() ? extent.jobs : 1);
    List<Told> all = new ArrayList<>(jobs);
    boolean nearer =
        jobs.size() > 1
            && projects.stream().anyMatch(project -> isNearer(project.work, jobs.get(1).work));
    all.addAll(facts.projectsFirst() ? 0 : nearer ? 1 : jobs.size(), projects);
    int most = facts.projectsFirst() ? extent.lists : Math.max(extent.lists, told.size());
    most = facts.hasFittingProject() ? Math.min(told.size() + 1, extent.mostJobs) : most;
    return Stream.concat(all.stream().limit(most), projects(true, 1).stream()).toList();
  }

  private List<Told> projects(boolean courses, int most) {
    return facts.projects().stream()
        .filter(work -> !work.lines().isEmpty() && work.named().isCourse() == courses)
        .limit(most)
        .map(work -> told(work.named().study(), work, extent.furtherLines))
        .toList();
  }

  /**
   * Returns the first job, and of the others, in their order, those that say most of what it leaves
   * open, and one more that answers the ad.
   */
  private List<Work> choose() {
    List<Work> works =
        new ArrayList<>(facts.works().stream().filter(work -> !work.lines().isEmpty()).toList());
    if (works.isEmpty()) {
      return works;
    }
    facts.aside(wording.grammar()).ifPresent(works::remove);
    works.set(0, works.get(0).asFirst());
    List<Work> rest = new ArrayList<>();
    List<Work> others = new ArrayList<>(works.subList(1, works.size()));
    others.removeIf(work -> work.told().stream().allMatch(WorkLine::saysLittle));
    for (Work work : others) {
      rest.add(work.beside(works.get(0), extent.mainLines, facts.relevance()));
    }
    List<Work> best = new ArrayList<>(rest);
    // Stable, and with the present job, which nobody misses behind a past one.
    best.sort(
        Comparator.comparing((Work work) -> !isPresent(work, works.get(0)))
            .thenComparing(work -> worth(work, works.get(0)), Comparator.reverseOrder()));
    List<Work> chosen = new ArrayList<>(best.subList(0, Math.min(extent.jobs - 1, best.size())));
    best.stream()
        .filter(work -> !chosen.contains(work))
        .filter(work -> facts.brief() || work.told().get(0).fit() >= FITTING)
        .limit(extent.mostJobs - extent.jobs)
        .forEach(chosen::add);
    rest.retainAll(chosen);
    rest.add(0, works.get(0));
    return rest;
  }

  /** Whether it is the paid job of today, behind a past one that answers the ad better. */
  private static boolean isPresent(Work work, Work first) {
    return work.current() && !work.isUnpaid() && !first.current();
  }

  /**
   * Returns the most lines of another job: with those that the first job leaves, which an only
   * other one has all; one more of that if it fits too.
   */
  private int furtherLines(Work work) {
    if (facts.brief() && extent != Extent.SHORT) {
      return work.lines().size();
    }
    int left = Math.max(0, extent.mainLines - told.get(0).lines().size());
    int more = told.size() == 2 ? Math.max(left, 1) : Math.min(left, 1);
    long telling =
        work.told().stream()
            .skip(extent.furtherLines)
            .limit(more)
            .takeWhile(line -> left > 0 || line.fit() > 0)
            .count();
    return extent.furtherLines + (int) telling;
  }

  /**
   * What is done without pay counts half beside jobs that answer the ad as well; a gap behind the
   * present job would be asked about.
   */
  private double worth(Work work, Work first) {
    boolean half = work.isUnpaid() && work.answers() <= first.answers();
    return work.worth(extent.furtherLines) / (half ? 2 : 1) + (isLatest(work) ? NO_GAP : 0);
  }

  private boolean isLatest(Work work) {
    return facts.works().stream()
        .filter(other -> !other.current() && !other.isUnpaid())
        .max(Comparator.comparing(Work::end))
        .filter(latest -> latest.end().equals(work.end()) && latest.named().equals(work.named()))
        .isPresent();
  }

  private String frame(int i) {
    Work work = told.get(i);
    switch (work.named().kind()) {
      case PLACEMENT -> {
        return "list.placement";
      }
      case PASTIME -> {
        return "list.pastime";
      }
      case PROJECT -> {
        return work.company().isEmpty() ? "list.own" : "list.project";
      }
      case WORK -> {
        // "Housekeeping" names nobody.
        if (work.company().isEmpty()) {
          return "list.own";
        }
        boolean bracket = WorkTitle.place(work.company(), wording.grammar()).startsWith("(");
        return bracket || work.title().isEmpty() || work.title().indexOf('(') >= 0
            ? "list.at.only"
            : "list.at";
      }
      case PERSON -> {}
    }
    if (i == 0 && opening.introduces()) {
      return "list.there";
    }
    boolean first = told.subList(0, i).stream().noneMatch(Work::current);
    if (first && work.current() && (i == 0 || !work.isUnpaid())) {
      return firstFrame(work);
    }
    boolean dated = !work.isUnpaid() && !work.lastYear().isEmpty();
    if (i == 0) {
      return dated && isWorded("list.past") ? "list.past" : "list.role";
    }
    boolean earlier = work.isEarlierThan(told.get(i - 1));
    if (work.isUnpaid()) {
      return !work.current() ? "list.unpaid.past" : first ? "list.first.unpaid" : "list.unpaid";
    }
    boolean gap = dated && work.endsLongBefore(told.get(i - 1)) && isWorded("list.past");
    return work.current() ? "list.now" : gap ? "list.past" : earlier ? "list.before" : "list.also";
  }

  private boolean isWorded(String frame) {
    return !wording.word(frame, "job", "-", "year", "-", "until", "-").isEmpty();
  }

  /** Returns the lead of a present job that the opening does not name. */
  private String firstFrame(Work work) {
    String place = WorkTitle.place(work.company(), wording.grammar());
    boolean placed = !work.company().isEmpty() && !place.startsWith("(");
    boolean said = work.company().isEmpty() && opening.says(work.title());
    return said
        ? "list.there"
        : work.isUnpaid()
            ? "list.first.unpaid"
            : work.year().isEmpty()
                ? "list.first"
                : placed && opening.says(work.title()) ? "list.first.there" : "list.first.since";
  }

  /** Whether a project, such as a thesis, has more to do with the ad than a job has. */
  private static boolean isNearer(Work project, Work job) {
    return project.relevance() > job.relevance();
  }

  private static Told told(String frame, Work work, int most) {
    Stream<WorkLine> lines = work.told().stream().limit(most);
    boolean project = work.company().isEmpty(); // Its first line says what it is.
    return new Told(
        frame,
        work,
        (project ? lines : lines.sorted(WorkLine.ANSWERING)).map(WorkLine::text).toList());
  }

  private Point list(Told told) {
    Work work = told.work;
    return wording
        .say(
            told.frame,
            "job",
            work.asJob(wording.grammar()),
            "employer",
            work.company(),
            "year",
            work.year(),
            "until",
            work.lastYear(),
            "project",
            work.named().kind() == WorkTitle.Kind.PROJECT ? work.company() : work.title(),
            "placement",
            wording.grammar().my(work.asJob(wording.grammar())),
            "work",
            work.named().aside(wording.grammar()))
        .each(lead -> listed(lead, told.lines));
  }

  /** Returns a list under a line that leads to it. */
  static String listed(String lead, List<String> lines) {
    return lead + "\n" + ITEM + String.join("\n" + ITEM, lines);
  }
}
