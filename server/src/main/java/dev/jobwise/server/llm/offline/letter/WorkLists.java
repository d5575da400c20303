package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.ad.Relevance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists of what the applicant did, job by job, in the applicant's own lines. */
final class WorkLists {

  /** The sign of an item. */
  static final String ITEM = "- ";

  /** A line that answers the ad so well has to do with it. */
  private static final double FITTING = 1;

  /** A title that answers it so well names its work. */
  private static final double IN_TRADE = 2;

  /** Behind a first job outside the trade, so many more lines leave room for one that fits. */
  private static final int FURTHER = 2;

  private static final double NO_GAP = 1;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Extent extent;
  private final Opening opening;
  private final List<Work> told;

  WorkLists(Phrasing wording, Extent extent, Opening opening) {
    this.opening = opening;
    this.wording = wording;
    this.facts = wording.facts();
    this.extent = extent;
    this.told = choose();
  }

  /** Returns one list for each job or project that is told, the current job first. */
  List<Point> all() {
    int mainLines = extent.mainLines + (told.size() == 1 ? 1 : 0);
    List<Point> jobs = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      jobs.add(list(frame(i), told.get(i), i == 0 ? mainLines : furtherLines(told.get(i))));
    }
    if (facts.hasFittingProject() && jobs.size() == extent.mostJobs) {
      jobs.remove(jobs.size() - 1);
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
    int most = facts.projectsFirst() ? extent.lists : Math.max(extent.lists, told.size());
    most = facts.hasFittingProject() ? Math.min(told.size() + 1, extent.mostJobs) : most;
    return all.subList(0, Math.min(most, all.size()));
  }

  /**
   * Returns the first job, and of the others, in their order, those that say most of what it leaves
   * open, and one that tells a thing of the ad that no other tells.
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
    Set<String> named = new HashSet<>(named(works.get(0), extent.mainLines));
    chosen.forEach(work -> named.addAll(named(work, extent.furtherLines)));
    best.stream()
        .filter(work -> !chosen.contains(work))
        .filter(work -> adds(work, named) || isRoom(works.get(0), chosen, work))
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
   * Whether those told so far leave room for a job that has to do with the ad, by a line of it or
   * by a title that none of them has.
   */
  private boolean isRoom(Work first, List<Work> chosen, Work work) {
    int lines = Math.min(extent.mainLines, first.lines().size());
    lines += chosen.stream().mapToInt(told -> told.lines().size()).sum();
    Set<String> titles = new HashSet<>(Relevance.stems(first.title()));
    chosen.forEach(told -> titles.addAll(Relevance.stems(told.title())));
    boolean fits =
        work.told().get(0).fit() >= FITTING
            || facts.relevance().beyond(work.title(), titles) >= IN_TRADE;
    int room = !Career.isInTrade(first) ? FURTHER : work.isUnpaid() ? 0 : 1;
    return facts.brief() || fits && lines <= extent.mainLines + room;
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

  /** Whether a job tells a thing of the ad that those told so far do not tell. */
  private boolean adds(Work work, Set<String> named) {
    return !named.containsAll(named(work, extent.furtherLines));
  }

  private Set<String> named(Work work, int most) {
    List<String> lines = work.lines().subList(0, Math.min(most, work.lines().size()));
    return facts.relevance().specific(String.join("\n", lines));
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

  private Point list(String frame, Work work, int most) {
    List<String> lines =
        work.told().stream()
            .limit(most)
            .sorted(Comparator.comparing(WorkLine::isMereRecord)) // stable
            .map(WorkLine::text)
            .toList();
    return wording
        .say(
            frame,
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
        .each(lead -> listed(lead, lines));
  }

  /** Returns a list under a line that leads to it. */
  static String listed(String lead, List<String> lines) {
    return lead + "\n" + ITEM + String.join("\n" + ITEM, lines);
  }
}
