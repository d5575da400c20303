package dev.jobwise.server.generation.score;

import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.job.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores texts for a job. The same text, type and job give the same number. */
public final class Scorer {

  private static final int MAX_ADVICE = 5;

  private final Opening job;
  private final Asks asks;

  private Scorer(Opening job) {
    this.job = job;
    this.asks = Asks.of(job);
  }

  /** Reads a job once, for any number of texts. */
  public static Scorer of(Opening job) {
    return new Scorer(job);
  }

  /**
   * The score of a text, without advice.
   *
   * @param documentType {@code resume} or {@code cover_letter}
   */
  public Score score(String text, String documentType) {
    boolean letter = documentType.equals(Generation.COVER_LETTER);
    String own = letter ? OwnWords.ofLetter(text, job) : OwnWords.ofResume(text, job);
    return new Reading(own, letter, asks).score();
  }

  /** As {@link #score}, with advice: each missing term is tried out in the text. */
  public Score explain(String text, String documentType) {
    Score score = score(text, documentType);
    List<Score.Advice> advice = new ArrayList<>();
    asks.mustHave()
        .forEach(ask -> advise(score.mustHave(), ask, "requires", text, documentType, advice));
    asks.niceToHave()
        .forEach(ask -> advise(score.niceToHave(), ask, "names", text, documentType, advice));
    advice.removeIf(one -> one.gain() <= score.shown() || one.gain() == 0);
    List<Score.Advice> best =
        advice.stream()
            .map(one -> new Score.Advice(one.text(), Score.shown(one.gain() - score.shown())))
            .sorted(Comparator.comparingDouble(Score.Advice::gain).reversed())
            .limit(MAX_ADVICE)
            .toList();
    return new Score(
        score.total(),
        score.judged(),
        score.components(),
        score.mustHave(),
        score.niceToHave(),
        score.cap(),
        best);
  }

  /** Notes the total that the text would have if it showed this too. */
  private void advise(
      Score.Terms terms,
      Ask ask,
      String verb,
      String text,
      String documentType,
      List<Score.Advice> advice) {
    if (!terms.missing().contains(ask.label())) {
      return;
    }
    String shown = text + "\n" + ask.shownInWords();
    // A letter's sign-off ends what counts, so that what is added stands before everything else.
    String changed =
        documentType.equals(Generation.COVER_LETTER) ? ask.shownInWords() + "\n" + text : shown;
    double total = score(changed, documentType).shown();
    advice.add(
        new Score.Advice(
            "Show " + ask.label() + ", which the ad " + verb + ", if you have it", total));
  }
}
