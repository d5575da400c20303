package dev.jobwise.server.generation.score;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

  /** A person writes several documents for a job, one soon after the other. */
  private static final Cache<AdText, ReadAd> READ_ADS =
      Caffeine.newBuilder().maximumSize(100).build();

  /** All of a job that is read. */
  private record AdText(
      String title,
      String description,
      List<String> parsedKeywords,
      List<String> requirements,
      List<String> niceToHave) {}

  /** What scoring needs of an ad; at most some 100 KB. */
  private record ReadAd(Asks asks, AdCopies copies) {}

  private final TargetJob job;
  private final Asks asks;
  private final AdCopies copies;

  private Scorer(TargetJob job, ReadAd ad) {
    this.job = job;
    this.asks = ad.asks;
    this.copies = ad.copies;
  }

  /** Reads a job once, to score any number of texts. */
  public static Scorer of(TargetJob job) {
    AdText text =
        new AdText(
            job.title(),
            job.description(),
            job.parsedKeywords(),
            job.requirements(),
            job.niceToHave());
    ReadAd ad = READ_ADS.get(text, unread -> new ReadAd(Asks.of(job), new AdCopies(job)));
    return new Scorer(job, ad);
  }

  /**
   * Scores a text, without advice.
   *
   * @param documentType {@code resume} or {@code cover_letter}
   */
  public Score score(String text, String documentType) {
    boolean letter = documentType.equals(Generation.COVER_LETTER);
    String own = letter ? OwnWords.ofLetter(text, job, copies) : OwnWords.ofResume(text, copies);
    return new TextScore(own, letter, asks).score();
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
