package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The first and the last paragraph: the job and the reasons for it, and the close. */
final class Opening {

  /** The second half of a sentence that the ad breaks into two lines. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:of|and|or|to|with|by|for|that|which|und|oder|von|der|die|das|et|ou|de|des|du|que|y|e|en|van|i|oraz|och|og)"
              + " ");

  /** A duty that shares so many words with a profile is its work, whatever else it says. */
  private static final int MANY_SHARED = 4;

  /** A word of the post says more of a duty than one of the profile. */
  private static final int OF_POST = 2;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final SummaryLines summary;

  Opening(Phrasing wording) {
    this.wording = wording;
    this.facts = wording.facts();
    this.summary = new SummaryLines(wording);
  }

  List<Point> first() {
    List<Point> points = new ArrayList<>();
    Optional<Work> current = facts.mainWork().filter(work -> introduces());
    Optional<String> told = summary.told();
    Optional<String> years =
        Career.years(summary.untold(told.orElse("")), facts.role(), wording.grammar())
            .map(this::ofTrade);
    points.add(current.map(work -> applyFrom(work, years)).orElseGet(() -> wording.wish("apply")));
    told.ifPresent(text -> points.add(new Point(List.of(text + "."), List.of())));
    years
        .filter(text -> current.isEmpty())
        .ifPresent(text -> points.add(wording.say("years", "years", text)));
    if (told.isEmpty()) {
      study().filter(point -> current.isEmpty()).ifPresent(points::add);
    }
    facts
        .aside(wording.grammar())
        .ifPresent(work -> points.add(wording.say("now", "job", work.asJob(wording.grammar()))));
    return points;
  }

  /** Whether it says as what the applicant works, rather than the summary what the applicant is. */
  boolean introduces() {
    return !summary.tellsPerson()
        && !facts.projectsFirst()
        && facts.mainWork().filter(work -> work.isIntroduced(wording.grammar())).isPresent();
  }

  /** Returns what the summary says beside a letter so far, as items of a list. */
  List<String> left(String letter) {
    return summary.left(letter);
  }

  /** Whether the summary says the title already. */
  boolean says(String title) {
    List<String> told = Words.of(summary.told().orElse(""));
    return !title.isEmpty() && told.containsAll(Words.of(title));
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
    return since.isEmpty() ? any : since.or(new Point(List.of(), any.voiced()));
  }

  /** Returns what somebody studies whom no work and no summary introduces. */
  private Optional<Point> study() {
    return facts
        .attainments()
        .underWay(wording.grammar())
        .map(study -> wording.say("studying", "study", study))
        .filter(point -> !point.isEmpty());
  }

  /** Returns a reason in the words of the ad: what the employer is or does, or a duty. */
  private Optional<Point> why() {
    return facts
        .ad()
        .employer()
        .map(np -> wording.wish("why.employer", "np", np))
        .or(() -> nearest(facts.ad().businesses()).map(this::business))
        .or(() -> nearestDuty().map(duty -> wording.say("why.work", "duty", duty)));
  }

  private Point business(String clause) {
    return wording.wish(
        "why.business", "clause", clause, "sentence", wording.grammar().withCapital(clause));
  }

  /** Returns the text that has most to do with the applicant's work and with the post. */
  private Optional<String> nearest(List<String> texts) {
    Set<String> profile = Relevance.stems(facts.profile());
    Set<String> post = Relevance.stems(facts.role());
    return texts.stream()
        .max(
            Comparator.comparing(
                text -> {
                  Set<String> stems = Relevance.stems(text);
                  return Relevance.shared(stems, profile) + OF_POST * Relevance.shared(stems, post);
                }));
  }

  /** Returns the duty that has most to do with the profile, if that has enough of its words. */
  private Optional<String> nearestDuty() {
    Set<String> profile = Relevance.stems(facts.profile());
    return nearest(
        facts.ad().duties().stream()
            .filter(duty -> !GOES_ON.matcher(duty).lookingAt())
            .filter(
                duty -> {
                  Set<String> stems = Relevance.stems(duty);
                  double shared = Relevance.shared(stems, profile);
                  return shared > 1 && 2 * shared >= stems.size() || shared >= MANY_SHARED;
                })
            .toList());
  }

  /** Returns the close: why this employer, what a beginner wishes, and the wish to meet. */
  List<Point> last() {
    List<Point> points = new ArrayList<>();
    why().ifPresent(points::add);
    if (!facts.home().isEmpty()) {
      points.add(wording.say("home", "town", facts.home()));
    }
    boolean newcomer = facts.works().stream().noneMatch(Career::isNear);
    if (newcomer && !facts.role().isEmpty() && !facts.projectsFirst()) {
      points.add(wording.wish("close.new"));
    }
    Point close = wording.wish("close");
    points.add(facts.workText().isEmpty() ? close : offer(close));
    points.removeIf(Point::isEmpty);
    return points;
  }

  /** Returns a close that offers the experience; in two sentences only for a voice. */
  private Point offer(Point close) {
    Point offer = wording.wish("close.offer");
    Point voiced = new Point(List.of(), close.voiced());
    return offer.or(voiced).or(new Point(List.of(), offer.voiced()).with(voiced));
  }
}
