package dev.jobwise.server.generation.score;

import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.job.TargetJob;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Scores texts for a job. The same text, type and job always give the same score. */
public final class Scorer {

  private static final int MAX_ADVICE = 5;

  /** Each missing term that is tried costs one scoring. */
  private static final int MAX_TRIED = 12;

  private final TargetJob job;
  private final Asks asks;

  private Scorer(TargetJob job) {
    this.job = job;
    this.asks = Asks.of(job);
  }

  /** Reads a job once, to score any number of texts. */
  public static Scorer of(TargetJob job) {
    return new Scorer(job);
  }

  /**
   * Scores a text, without advice.
   *
   * @param documentType {@code resume} or {@code cover_letter}
   */
  public Score score(String text, String documentType) {
    boolean letter = documentType.equals(Generation.COVER_LETTER);
    String own = letter ? OwnWords.ofLetter(text, job) : OwnWords.ofResume(text, job);
    return new Reading(own, letter, asks).score();
  }

  /** Scores a text with advice: it tries each of the first missing terms in the text. */
  public Score explain(String text, String documentType) {
    Score score = score(text, documentType);
    List<Score.Advice> advice = new ArrayList<>();
    for (Ask ask : missing(score)) {
      // Nothing counts after a letter's sign-off, so the term is added at the start.
      String changed = ask.shownInWords() + "\n" + text;
      double gain = Score.shown(score(changed, documentType).shown() - score.shown());
      if (gain > 0) {
        advice.add(
            new Score.Advice("Show " + ask.label() + " if you have it: the ad asks for it", gain));
      }
    }
    advice.sort(Comparator.comparingDouble(Score.Advice::gain).reversed());
    return score.withAdvice(List.copyOf(advice.subList(0, Math.min(MAX_ADVICE, advice.size()))));
  }

  private List<Ask> missing(Score score) {
    return Stream.concat(
            asks.mustHave().stream()
                .filter(ask -> score.mustHave().missing().contains(ask.label())),
            asks.niceToHave().stream()
                .filter(ask -> score.niceToHave().missing().contains(ask.label())))
        .limit(MAX_TRIED)
        .toList();
  }
}
