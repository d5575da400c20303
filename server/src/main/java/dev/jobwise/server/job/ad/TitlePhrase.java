package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.keyword.WordText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The work that a title names, without how it is done: "Delivery Driver" of "… (nights, m/f/d)".
 */
final class TitlePhrase {

  /** A longer title is a sentence. */
  private static final int MAX_WORDS = 4;

  private static final Set<String> FILLERS =
      Set.copyOf(ResourceLines.of(TitlePhrase.class, "title-fillers.txt"));

  private TitlePhrase() {}

  /** Empty where no title is sure, or where it is too long to be a name. */
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
