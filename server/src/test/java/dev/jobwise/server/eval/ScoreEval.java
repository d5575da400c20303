package dev.jobwise.server.eval;

import dev.jobwise.server.eval.Applications.Application;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.score.Scorer;
import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Measures how well the score separates fitting documents from others. */
public final class ScoreEval {

  /** The sentences that the server itself adds to a letter. */
  private static final String OWN_SENTENCES =
      """
      Dear Hiring Manager,

      I am writing to apply for the %s position at %s.

      I would welcome the chance to talk about the role.

      Thank you for considering my application.

      Sincerely,
      Person Name
      """;

  private ScoreEval() {}

  /**
   * The results for one kind of document.
   *
   * @param auc the share of pairs in which the fitting document has the higher score
   * @param fitting the mean score of documents for fitting openings
   * @param others the mean score for openings of other trades
   * @param worst the highest score for an opening of another trade
   */
  public record Result(double auc, double fitting, double others, double worst) {}

  public static Result measure(String documentType, Function<Application, String> document) {
    List<Double> fitting = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (Application opening : Applications.all()) {
      Scorer scorer = Scorer.of(opening.job());
      for (Application person : Applications.all()) {
        double total = scorer.score(document.apply(person), documentType).total();
        if (person.title().equals(opening.title())) {
          fitting.add(total);
        } else if (!person.trade().equals(opening.trade())) {
          others.add(total);
        }
      }
    }
    return new Result(
        auc(fitting, others),
        mean(fitting),
        mean(others),
        others.stream().mapToDouble(Double::doubleValue).max().orElse(0));
  }

  /** As {@link #measure}, for letters of the offline writer for each of the ads. */
  static Result measureWritten() {
    List<Double> fitting = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (String opening : PlantedLetters.ENGLISH) {
      String ad = PlantedLetters.ad(opening);
      Scorer scorer = Scorer.of(PlantedLetters.opening(ad));
      for (String person : PlantedLetters.ENGLISH) {
        String letter =
            OfflineLetter.write(PlantedLetters.withAd(PlantedLetters.facts(person), ad));
        double total = scorer.score(letter, Generation.COVER_LETTER).total();
        (person.equals(opening) ? fitting : others).add(total);
      }
    }
    return new Result(
        auc(fitting, others),
        mean(fitting),
        mean(others),
        others.stream().mapToDouble(Double::doubleValue).max().orElse(0));
  }

  /** Returns the highest score of the server's own sentences for any opening. */
  public static double ownSentences() {
    return Applications.all().stream()
        .mapToDouble(
            opening ->
                Scorer.of(opening.job())
                    .score(
                        OWN_SENTENCES.formatted(opening.job().title(), opening.job().company()),
                        Generation.COVER_LETTER)
                    .total())
        .max()
        .orElse(0);
  }

  /** Returns the highest score of a letter that only repeats one keyword of the ad. */
  public static double oneWord() {
    return Applications.all().stream()
        .flatMap(
            opening ->
                opening.job().parsedKeywords().stream()
                    .map(
                        word ->
                            Scorer.of(opening.job())
                                .score((word + " ").repeat(150), Generation.COVER_LETTER)
                                .total()))
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  private static double auc(List<Double> fitting, List<Double> others) {
    double wins = 0;
    for (double fit : fitting) {
      for (double other : others) {
        wins += fit > other ? 1 : fit == other ? 0.5 : 0;
      }
    }
    return wins / fitting.size() / others.size();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** Prints the rows of {@code docs/quality.md}. */
  public static void main(String[] args) {
    print("20 letters", measure(Generation.COVER_LETTER, Application::letter));
    print("20 resumes", measure(Generation.RESUME, Application::resume));
    print("letters by the offline writer, of 13", measureWritten());
    System.out.printf(
        Locale.ROOT,
        "| score of the server's own sentences alone, highest of 20 ads | %.1f |%n",
        ownSentences());
    System.out.printf(
        Locale.ROOT, "| score of a letter of one repeated keyword, highest | %.1f |%n", oneWord());
  }

  private static void print(String kind, Result result) {
    System.out.printf(
        Locale.ROOT,
        "| score of %s: AUC of fitting over other ads; mean of fitting, of others; highest of"
            + " others | %.3f; %.1f, %.1f; %.1f |%n",
        kind,
        result.auc(),
        result.fitting(),
        result.others(),
        result.worst());
  }
}
