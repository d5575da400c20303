package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.job.Opening;
import java.util.List;

/** Scores texts for jobs. */
public final class Scorer {

  private Scorer() {}

  /**
   * The score of a text.
   *
   * @param documentType {@code resume} or {@code cover_letter}
   */
  public static Score score(String text, String documentType, Opening job) {
    Keywords.Text words = Keywords.in(text);
    List<String> found = job.parsedKeywords().stream().filter(words::contains).toList();
    List<String> missing = job.parsedKeywords().stream().filter(k -> !found.contains(k)).toList();
    int all = Math.max(1, job.parsedKeywords().size());
    double share = (double) found.size() / all;
    String why = found.size() + " of " + all + " terms are shown";
    return new Score(
        100 * share,
        !job.parsedKeywords().isEmpty(),
        List.of(new Score.Component("must_have", 100, share, why, List.of())),
        new Score.Terms(found, missing),
        new Score.Terms(List.of(), List.of()),
        null,
        List.of());
  }
}
