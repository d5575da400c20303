package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Appeal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first and the last paragraph: the job and the reasons for it, and the close. */
final class Opening {

  /** A duty that shares this many meaningful words with deeds is work that the applicant knows. */
  private static final int KNOWN = 2;

  private static final int MIN_PART_WORDS = 3;
  private static final int MOST_OF_DUTY = 12;
  private static final int MOST_AT_THE_END = 11;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Extent extent;
  private boolean endsWithDuty;

  Opening(Phrasing wording, Extent extent) {
    this.extent = extent;
    this.wording = wording;
    this.facts = wording.facts();
  }

  List<Point> first() {
    List<Point> points = new ArrayList<>();
    Optional<Work> current =
        facts
            .mainWork()
            .filter(work -> !facts.projectsFirst() && work.isIntroduced(wording.grammar()));
    Optional<String> summary =
        wording
            .grammar()
            .summary(facts.summary(), current.isEmpty())
            .map(wording.grammar()::withCapital);
    Optional<String> years =
        summary.isPresent() ? Optional.empty() : wording.grammar().years(facts.summary());
    points.add(current.map(work -> applyFrom(work, years)).orElseGet(() -> wording.wish("apply")));
    summary.ifPresent(text -> points.add(new Point(List.of(text + "."), List.of())));
    years
        .filter(text -> current.isEmpty())
        .ifPresent(text -> points.add(wording.say("years", "years", text)));
    points.addAll(why());
    return points;
  }

  private Point applyFrom(Work work, Optional<String> years) {
    return years
        .map(
            text ->
                wording
                    .say("apply.working.years", "job", work.asJob(wording.grammar()), "years", text)
                    .or(applyFrom(work).with(wording.say("years", "years", text))))
        .orElseGet(() -> applyFrom(work));
  }

  private Point applyFrom(Work work) {
    String job = work.asJob(wording.grammar());
    return wording.say(
        "apply.working",
        "job",
        job,
        "employer",
        work.company(),
        "year",
        facts.deedText().isEmpty() ? "" : work.year()); // Then the year has a sentence of its own.
  }

  /** Returns the reasons for this employer and this job, from the words of the ad. */
  private List<Point> why() {
    List<Point> points = new ArrayList<>();
    String deeds = facts.deedText();
    facts
        .ad()
        .all(Kind.EMPLOYER)
        .findFirst()
        .map(appeal -> wording.wish("why.employer", "np", wording.answer(appeal).text()))
        .or(
            () ->
                facts
                    .ad()
                    .nearest(Kind.DOES, deeds, 0)
                    .map(appeal -> wording.wish("why.does", "vp", wording.answer(appeal).text())))
        .ifPresent(points::add);
    Optional<Appeal> known =
        facts.ad().nearest(Kind.DUTY, deeds, KNOWN).filter(appeal -> isKnown(appeal, deeds));
    if (points.size() >= extent.reasons) {
      return points;
    }
    if (known.isPresent()) {
      points.add(wording.wish("why.known", "duty", duty(known.get())));
    } else if (points.isEmpty()) {
      openDuty().ifPresent(appeal -> points.add(wording.wish("why.duty", "duty", duty(appeal))));
    }
    return points;
  }

  /**
   * Whether the applicant knows at least half of a duty, so that the letter does not claim too
   * much.
   */
  private static boolean isKnown(Appeal duty, String deeds) {
    long telling = Relevance.shared(duty.text(), duty.text());
    return 2 * Relevance.shared(duty.text(), deeds) >= telling;
  }

  private Optional<Appeal> openDuty() {
    return Ad.nearest(facts.ad().all(Kind.DUTY).filter(wording::isOpen), facts.deedText(), 0);
  }

  /** Returns the first part of a long duty: "plan menus for guests, cook and clean". */
  private String duty(Appeal appeal) {
    String duty = wording.answer(appeal).text();
    for (int comma = duty.indexOf(", "); comma > 0; comma = duty.indexOf(", ", comma + 1)) {
      boolean closed = duty.lastIndexOf('(', comma) <= duty.lastIndexOf(')', comma);
      boolean part = Prose.countWords(duty.substring(0, comma)) >= MIN_PART_WORDS;
      if (closed && part && Prose.countWords(duty) > MOST_OF_DUTY) {
        return duty.substring(0, comma);
      }
    }
    return duty;
  }

  /** Returns a wish about a duty that the letter has not used yet. */
  Optional<Point> wish() {
    return openDuty().map(appeal -> wording.wish("wish.duty", "duty", duty(appeal)));
  }

  List<Point> last() {
    List<Point> points = new ArrayList<>();
    Optional<Appeal> duty = facts.deedText().isEmpty() ? Optional.empty() : closingDuty();
    endsWithDuty = duty.isPresent();
    Point close = wording.wish("close");
    Point plain = facts.deedText().isEmpty() ? close : offer(close);
    points.add(duty.map(appeal -> wording.wish("close.duty", "duty", duty(appeal))).orElse(plain));
    return points;
  }

  /** Returns a close that offers the experience; in two sentences only for a voice. */
  private Point offer(Point close) {
    String title = facts.mainWork().map(Work::title).orElse("");
    boolean person = !title.isEmpty() && wording.grammar().namesPerson(title);
    Point offer =
        wording.wish("close.offer", "own role", person ? wording.grammar().asRole(title) : "");
    Point voiced = new Point(List.of(), close.voiced());
    return offer.or(voiced).or(new Point(List.of(), offer.voiced()).with(voiced));
  }

  /** Whether the last paragraph takes up a duty. */
  boolean endsWithDuty() {
    return endsWithDuty;
  }

  /** Returns a short duty that the letter has not used yet, the nearest to what was done. */
  private Optional<Appeal> closingDuty() {
    return Ad.nearest(
        facts
            .ad()
            .all(Kind.DUTY)
            .filter(wording::isOpen)
            .filter(appeal -> Prose.countWords(appeal.text()) <= MOST_AT_THE_END)
            .filter(appeal -> !wording.grammar().isHelp(appeal)),
        facts.deedText(),
        1);
  }
}
