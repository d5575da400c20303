package dev.jobwise.server.eval;

import dev.jobwise.server.common.keyword.Demand;
import dev.jobwise.server.eval.Applications.Application;
import dev.jobwise.server.job.TargetJob;
import java.util.List;
import java.util.Locale;

/**
 * Measures the rule that orders experiences for a job. In each of forty pairs, the fitting
 * experience is the oldest, after four newer ones of other trades.
 */
public final class RankingEval {

  /** The offsets of the four other experiences in the list; two steps lead to the next trade. */
  private static final int[][] OTHERS = {{2, 5, 9, 14}, {3, 7, 11, 16}};

  private RankingEval() {}

  /**
   * The results of the pairs.
   *
   * @param first the share of pairs whose fitting experience comes first
   * @param ndcg the mean of the normalized discounted cumulative gain
   * @param scoreOfFitting the mean score of fitting experiences
   * @param scoreOfOthers the mean score of all others
   */
  public record Result(
      int pairs, double first, double ndcg, double scoreOfFitting, double scoreOfOthers) {}

  public static Result measure() {
    List<Application> all = Applications.all();
    int pairs = 0;
    int first = 0;
    double ndcg = 0;
    double fitting = 0;
    double others = 0;
    for (int i = 0; i < all.size(); i++) {
      Demand demand = demand(all.get(i).job());
      double own = score(demand, all.get(i));
      for (int[] steps : OTHERS) {
        int rank = 1;
        for (int step : steps) {
          double other = score(demand, all.get((i + step) % all.size()));
          others += other / steps.length;
          if (other >= own) {
            rank++;
            System.err.println(
                all.get(i).job().title()
                    + ": "
                    + own
                    + " < "
                    + other
                    + " of "
                    + all.get((i + step) % all.size()).title());
          }
        }
        pairs++;
        first += rank == 1 ? 1 : 0;
        ndcg += Math.log(2) / Math.log(1 + rank);
        fitting += own;
      }
    }
    return new Result(pairs, (double) first / pairs, ndcg / pairs, fitting / pairs, others / pairs);
  }

  private static double score(Demand demand, Application person) {
    return demand.fit(person.title(), person.tools(), person.work()).score();
  }

  private static Demand demand(TargetJob job) {
    return Demand.builder()
        .title(job.title())
        .keywords(job.parsedKeywords())
        .mustHave(job.mustHave())
        .niceToHave(job.niceToHave())
        .description(job.description())
        .build();
  }

  /** Prints the rows of {@code docs/quality.md}. */
  public static void main(String[] args) {
    Result result = measure();
    System.out.printf(
        Locale.ROOT,
        "| right item first / nDCG, %d pairs where the fitting job is the oldest | %.0f %% / %.3f |%n",
        result.pairs(),
        100 * result.first(),
        result.ndcg());
    System.out.printf(
        Locale.ROOT,
        "| mean score of fitting jobs, of others | %.2f, %.2f |%n",
        result.scoreOfFitting(),
        result.scoreOfOthers());
  }
}
