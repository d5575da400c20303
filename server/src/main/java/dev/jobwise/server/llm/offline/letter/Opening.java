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
        summary.isPresent()
            ? Optional.empty()
            : Career.years(facts.profile(), wording.grammar()).map(this::ofTrade);
    points.add(current.map(work -> applyFrom(work, years)).orElseGet(() -> wording.wish("apply")));
    summary.ifPresent(text -> points.add(new Point(List.of(text + "."), List.of())));
    years
        .filter(text -> current.isEmpty())
        .ifPresent(text -> points.add(wording.say("years", "years", text)));
    points.addAll(why());
    return points;
  }

  /** "4 years of experience" of no field are of the trade that the applicant stays in. */
  private String ofTrade(String years) {
    boolean open = years.endsWith(" experience");
    return open && Career.isOfTrade(facts.role(), facts.works())
        ? years + " " + wording.word("in this trade")
        : years;
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
    Point any =
        wording.say("apply.working", "job", job, "employer", work.company(), "year", work.year());
    Point since = wording.say("apply.working.since", "job", job, "year", work.year());
    boolean asked = Career.asksYears(facts.adText()) && !since.isEmpty();
    return asked ? since.or(new Point(List.of(), any.voiced())) : any;
  }

  /**
   * Returns the reasons for this employer and this job that the ad gives: what the employer is or
   * does, and the core of the work. None is invented where it gives none.
   */
  private List<Point> why() {
    List<Point> points = new ArrayList<>();
    String work = facts.workText();
    facts
        .ad()
        .all(Kind.EMPLOYER)
        .findFirst()
        .map(appeal -> wording.wish("why.employer", "np", wording.answer(appeal).text()))
        .or(
            () ->
                facts
                    .ad()
                    .nearest(Kind.DOES, work, 0)
                    .map(appeal -> wording.wish("why.does", "vp", wording.answer(appeal).text())))
        .ifPresent(points::add);
    Optional<Appeal> known = facts.ad().core().filter(appeal -> isKnown(appeal, work)).findFirst();
    if (known.isPresent() && points.size() < extent.reasons) {
      points.add(wording.wish("why.known", "duty", duty(known.get())));
    }
    if (points.isEmpty()) {
      aimed().ifPresent(points::add);
    }
    return points;
  }

  /** Returns the wish to do the core of a work that is new to the applicant. */
  private Optional<Point> aimed() {
    return facts
        .ad()
        .core()
        .filter(facts.ad()::isOfTitle)
        .findFirst()
        .map(appeal -> wording.wish("why.duty", "duty", duty(appeal)));
  }

  /**
   * Whether the applicant knows at least half of a duty, so that the letter does not claim too
   * much.
   */
  private static boolean isKnown(Appeal duty, String deeds) {
    long telling = Relevance.shared(duty.text(), duty.text());
    long shared = Relevance.shared(duty.text(), deeds);
    return shared >= KNOWN && 2 * shared >= telling;
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

  /** Returns a wish about a core duty that the letter has not used yet. */
  Optional<Point> wish() {
    return facts
        .ad()
        .core()
        .filter(wording::isOpen)
        .filter(appeal -> !wording.grammar().isHelp(appeal))
        .findFirst()
        .map(appeal -> wording.wish("wish.duty", "duty", duty(appeal)));
  }

  /** Only a voice may end with a duty: in the words of the ad, it sounds like a copy. */
  List<Point> last() {
    Point close = wording.wish("close");
    if (facts.workText().isEmpty()) {
      return List.of(close);
    }
    Point duty =
        closingDuty()
            .map(appeal -> wording.wish("close.duty", "duty", duty(appeal)))
            .orElse(Point.NONE);
    return List.of(offer(close).or(new Point(List.of(), duty.voiced())));
  }

  /** Returns a close that offers the experience; in two sentences only for a voice. */
  private Point offer(Point close) {
    Point offer = wording.wish("close.offer", "own role", ownRole());
    Point voiced = new Point(List.of(), close.voiced());
    return offer.or(voiced).or(new Point(List.of(), offer.voiced()).with(voiced));
  }

  /** Returns what the applicant is, as it follows "as"; empty if no title says it. */
  private String ownRole() {
    return facts
        .mainWork()
        .map(Work::title)
        .filter(title -> !title.isEmpty() && wording.grammar().namesPerson(title))
        .map(wording.grammar()::asRole)
        .orElse("");
  }

  /** Returns a short duty of the title that the letter has not used yet. */
  private Optional<Appeal> closingDuty() {
    return Ad.nearest(
        facts
            .ad()
            .core()
            .filter(facts.ad()::isOfTitle)
            .filter(wording::isOpen)
            .filter(appeal -> Prose.countWords(appeal.text()) <= MOST_AT_THE_END)
            .filter(appeal -> !wording.grammar().isHelp(appeal)),
        facts.workText(),
        1);
  }
}
