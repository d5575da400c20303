package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.keyword.WordText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reduces a title to the work that it names: "Delivery Driver (nights, m/f/d)" to "Delivery
 * Driver".
 */
final class TitlePhrase {

  /** A longer title is a sentence. */
  private static final int MAX_WORDS = 4;

  private static final Set<String> FILLERS =
      Set.copyOf(ResourceLines.of(TitlePhrase.class, "title-fillers.txt"));

  private TitlePhrase() {}

  /** Returns the phrase; empty without a certain title, or if it is too long for a name. */
  static Optional<String> of(JobAd ad) {
    if (!ad.isTitled()) {
      return Optional.empty();
    }
    String main = ad.title().split("[(\\[,|/–—:]| - | at | bei | @ ", 2)[0].strip();
    List<String> words =
        Stream.of(main.split(" ")).filter(word -> !FILLERS.contains(LowerCase.of(word))).toList();
    String phrase = String.join(" ", words);
    boolean telling = !WordText.of(phrase).stems().isEmpty();
    return telling && words.size() <= MAX_WORDS ? Optional.of(phrase) : Optional.empty();
  }
}
