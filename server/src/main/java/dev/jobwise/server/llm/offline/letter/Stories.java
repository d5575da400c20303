package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Appeal.Kind;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sentences about what the applicant did, job by job. */
final class Stories {

  private static final int MAX_JOINED_WORDS = 28;
  private static final int MAX_PROJECTS = 3;
  private static final int MIN_SHARED_WORDS = 2;
  private static final int FEW_ACTS = 2;
  private static final int MOST_SCOPES = 2;
  private static final int MOST_ASKED = 12;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Grammar grammar;
  private final Extent extent;

  Stories(Phrasing wording, Extent extent) {
    this.extent = extent;
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
  }

  /** Returns the points about the first job, with at most this many deeds. */
  List<Point> main(int deeds) {
    return facts
        .mainWork()
        .map(
            work ->
                story(
                    work,
                    work.isIntroduced(grammar) && !facts.projectsFirst()
                        ? "there"
                        : work.current() ? "now" : "role",
                    facts.works().size() > 1 ? deeds : deeds + 1))
        .orElse(List.of());
  }

  /**
   * Returns the points about all other jobs, with fewer deeds.
   *
   * @param alone whether nothing is told of the first job, so that a mere title would come abruptly
   */
  List<Point> further(boolean alone) {
    List<Point> points = new ArrayList<>();
    int most = extent == Extent.SHORT ? Math.min(2, facts.works().size()) : facts.works().size();
    for (int i = 1; i < most; i++) {
      Work work = facts.works().get(i);
      boolean earlier = work.isEarlierThan(facts.works().get(i - 1));
      String frame =
          work.current() ? "now.too" : !earlier ? "other" : i == 1 ? "before" : "before.that";
      if (work.deeds().isEmpty() && (alone || work.relevance() == 0)) {
        continue;
      }
      points.addAll(story(work, frame, i == 1 ? extent.furtherDeeds : extent.furtherDeeds - 1));
    }
    return points;
  }

  /**
   * Returns the best deeds of a job. The first sentence names it; deeds of one tense share a
   * sentence.
   */
  private List<Point> story(Work work, String frame, int most) {
    List<Deed> deeds = chosen(work.deeds(), most);
    if (deeds.isEmpty()) {
      return frame.equals("there") || frame.equals("other") || frame.equals("before.that")
          ? List.of()
          : List.of(withoutDeeds(work, frame));
    }
    boolean present = deeds.get(0).present();
    deeds.sort(Comparator.comparing(deed -> deed.present() != present)); // No tense comes twice.
    List<Point> points = new ArrayList<>();
    asked(deeds.get(0)).ifPresent(points::add);
    Deed first = deeds.remove(0);
    Optional<Deed> partner = partner(first, deeds);
    points.add(
        partner
            .map(second -> both(frame, work, first, second))
            .orElseGet(() -> deedSentence(frame, work, first)));
    String more = "deed.more";
    boolean scope = isScope(first); // "gehört zu meinen Aufgaben" twice would be heard.
    while (!deeds.isEmpty() && points.size() < extent.sentences) {
      Deed next = deeds.remove(0);
      Deed shared = partner(next, deeds).map(second -> joined(next, second)).orElse(next);
      Point again = scope && isScope(next) ? wording.tell("deed.again", work, shared) : Point.NONE;
      points.add(again.isEmpty() ? wording.tell(more, work, shared) : again);
      scope = isScope(next);
      more = "deed.last";
    }
    return points;
  }

  /** Returns the best deeds; of what the work is only about, not more than one sentence. */
  private static List<Deed> chosen(List<Deed> all, int most) {
    List<Deed> chosen = new ArrayList<>();
    boolean enough = all.stream().filter(deed -> deed.kind() == Deed.Kind.ACT).count() >= FEW_ACTS;
    int scopes = 0;
    for (Deed deed : all) {
      scopes += deed.kind() == Deed.Kind.SCOPE ? 1 : 0;
      boolean fits = deed.kind() != Deed.Kind.SCOPE || scopes <= MOST_SCOPES || !enough;
      if (fits && chosen.size() < most) {
        chosen.add(deed);
      }
    }
    return chosen;
  }

  private Point withoutDeeds(Work work, String frame) {
    String then = frame.equals("before") ? "worked.before" : "worked.then";
    return wording.say(
        work.current() ? "worked.now" : then,
        "job",
        work.asJob(grammar),
        "employer",
        work.company());
  }

  private Point deedSentence(String frame, Work work, Deed deed) {
    return wording.tell("deed." + frame, work, deed);
  }

  /** Returns two deeds in one sentence, or in two for a voice with short sentences. */
  private Point both(String frame, Work work, Deed first, Deed second) {
    Point alone = deedSentence(frame, work, first).onlyVoiced();
    Point apart = alone.with(wording.tell("deed.second", work, second));
    return deedSentence(frame, work, joined(first, second)).or(apart);
  }

  /**
   * Joins two deeds; those of one line in its order, since the second may follow from the first.
   */
  private Deed joined(Deed first, Deed second) {
    int one = facts.profile().indexOf(first.source());
    int two = facts.profile().indexOf(second.source());
    boolean turned = two >= 0 && two < one && !facts.profile().substring(two, one).contains("\n");
    return turned ? grammar.join(second, first) : grammar.join(first, second);
  }

  private static boolean isScope(Deed deed) {
    return deed.kind() == Deed.Kind.SCOPE;
  }

  /** Returns the requirement that a deed answers, to precede the deed. */
  private Optional<Point> asked(Deed deed) {
    return facts
        .ad()
        .nearest(Kind.ASKS, deed.source(), MIN_SHARED_WORDS)
        .filter(wording::isOpen)
        .filter(appeal -> Prose.countWords(appeal.text()) <= MOST_ASKED)
        .filter(appeal -> answers(deed, appeal.text()))
        .map(appeal -> wording.say("asks", "asks", wording.answer(appeal).text()));
  }

  /** Whether a deed shares at least half of what is asked. */
  private static boolean answers(Deed deed, String asked) {
    return 2 * Relevance.shared(asked, deed.source()) >= Relevance.shared(asked, asked);
  }

  /** Removes from the others a deed that can share a sentence with this one. */
  private static Optional<Deed> partner(Deed deed, List<Deed> others) {
    int words = Prose.countWords(deed.rest());
    Optional<Deed> partner =
        others.stream()
            .filter(deed::joins)
            .filter(other -> words + Prose.countWords(other.rest()) <= MAX_JOINED_WORDS)
            .findFirst();
    partner.ifPresent(others::remove);
    return partner;
  }

  /** Returns the relevant projects; more of them if there is no work. */
  List<Point> projects() {
    List<Point> points = new ArrayList<>();
    boolean first = facts.projectsFirst() || facts.works().isEmpty();
    int most = first ? MAX_PROJECTS : 1;
    for (Work work : facts.projects()) {
      if (work.deeds().isEmpty() || points.size() >= most) {
        continue;
      }
      Deed deed = work.deeds().get(0);
      boolean thing = deed.kind() == Deed.Kind.THING;
      String alone = points.isEmpty() && first ? ".first" : "";
      points.add(wording.tell((thing ? "project.is" : "project.did") + alone, work, deed));
      if (work.deeds().size() > 1) {
        points.add(wording.tell("project.more", work, work.deeds().get(1)));
      }
    }
    return points;
  }
}
