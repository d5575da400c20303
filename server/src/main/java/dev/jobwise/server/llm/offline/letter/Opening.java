package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Appeal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first and the last paragraph: the job and the reasons for it, and the close. */
final class Opening {

  private static final Pattern YEARS =
      Pattern.compile("\\d\\+? (?:years|yrs|Jahren?|ans|años|anni|anos|jaar|lat|år)(?!\\p{L})");

  private static final double OF_YEARS = 0.5;

  private final Phrasing wording;
  private final LetterFacts facts;

  /** The sentences of the summary as the letter says them; empty where it does not. */
  private final List<String> said;

  Opening(Phrasing wording) {
    this.wording = wording;
    this.facts = wording.facts();
    this.said = facts.summary().stream().map(this::said).toList();
  }

  /**
   * @param told the lines of the applicant that the letter tells first
   */
  List<Point> first(List<String> told) {
    List<Point> points = new ArrayList<>();
    Optional<Work> current =
        facts
            .mainWork()
            .filter(work -> !facts.projectsFirst() && work.isIntroduced(wording.grammar()));
    Optional<String> summary = summary();
    Optional<String> years =
        Career.years(untold(summary.orElse("")), facts.role(), wording.grammar())
            .map(this::ofTrade);
    points.add(current.map(work -> applyFrom(work, years)).orElseGet(() -> wording.wish("apply")));
    summary.ifPresent(text -> points.add(new Point(List.of(text + "."), List.of())));
    years
        .filter(text -> current.isEmpty())
        .ifPresent(text -> points.add(wording.say("years", "years", text)));
    why(told).ifPresent(points::add);
    return points;
  }

  /**
   * Returns the sentence of the summary that answers the ad best or names years, the first of
   * equals, with the one that goes on from it, or else that it goes on from; empty if none does.
   */
  private Optional<String> summary() {
    int best = -1;
    double most = -1;
    for (int i = 0; i < said.size(); i++) {
      String own = said.get(i);
      double relevance = own.isEmpty() ? 0 : facts.relevance().of(own);
      relevance += YEARS.matcher(own).find() ? OF_YEARS : 0;
      boolean part = !facts.summary().get(i).startsWith(own);
      if (!own.isEmpty() && relevance > most && (!part || relevance > 0)) {
        best = i;
        most = relevance;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    boolean onward = best + 1 < said.size() && !said.get(best + 1).isEmpty();
    int first = onward || best == 0 || said.get(best - 1).isEmpty() ? best : best - 1;
    String next = onward || first < best ? ". " + said.get(first + 1) : "";
    return Optional.of(said.get(first) + next);
  }

  /** Returns the sentences of the summary that the told part does not say. */
  private List<String> untold(String told) {
    List<String> untold = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).isEmpty() || !told.contains(said.get(i))) {
        untold.add(facts.summary().get(i));
      }
    }
    return untold;
  }

  private String said(String sentence) {
    return wording
        .grammar()
        .summary(sentence)
        .filter(text -> !Prose.talksToModel(text))
        .map(wording.grammar()::withCapital)
        .orElse("");
  }

  /** "4 years of experience" of no field are of the trade that their sentence names. */
  private String ofTrade(String years) {
    return Career.isOpen(years) ? years + " " + wording.word("in this trade") : years;
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
    if (work.isUnpaid()) {
      return wording.say("apply.unpaid", "job", job, "year", work.year());
    }
    Point any =
        wording.say("apply.working", "job", job, "employer", work.company(), "year", work.year());
    Point since = wording.say("apply.working.since", "job", job, "year", work.year());
    boolean asked = Career.asksYears(facts.adText()) && !since.isEmpty();
    return asked ? since.or(new Point(List.of(), any.voiced())) : any;
  }

  /** Returns what the ad says of the employer as a reason; none is invented where it says none. */
  private Optional<Point> why(List<String> told) {
    return facts
        .ad()
        .all(Kind.EMPLOYER)
        .findFirst()
        .map(appeal -> wording.wish("why.employer", "np", appeal.text()))
        .or(
            () ->
                facts
                    .ad()
                    .nearest(Kind.DOES, facts.workText())
                    .map(appeal -> wording.wish("why.does", "vp", appeal.text())))
        .or(
            () ->
                facts
                    .ad()
                    .task(told, facts.role())
                    .map(task -> wording.say("why.line", "quote", task)));
  }

  Point last() {
    Point close = wording.wish("close");
    return facts.workText().isEmpty() ? close : offer(close);
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
        .map(work -> work.title().split(", ", 2)[0])
        .filter(title -> !title.isEmpty() && wording.grammar().namesPerson(title))
        .map(wording.grammar()::asRole)
        .orElse("");
  }
}
