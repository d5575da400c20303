package dev.jobwise.server.fuzz;

import dev.jobwise.server.job.ad.AdReading;
import dev.jobwise.server.llm.offline.style.SampleReading;
import dev.jobwise.server.profile.draft.DraftReading;
import dev.jobwise.server.testing.Effort;
import dev.jobwise.server.testing.HostileTexts;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hostile texts for all that reads foreign text: the processor time of a character must not grow
 * with the text that it stands in.
 */
final class TextFuzz {

  /** For each reader. */
  static final int CHARACTERS = 1_000_000;

  /** An ad may take 200 ms; a machine that builds may be half as fast. */
  private static final Duration MOST_OF_AN_AD = Duration.ofMillis(400);

  private static final Duration MOST = Duration.ofSeconds(2);

  private static final List<Reader> READERS = new ArrayList<>();

  static {
    Collections.addAll(
        READERS,
        new Reader("ads", AdReading.MOST, MOST_OF_AN_AD, AdReading::read),
        new Reader("HTML", 50_000, MOST, AdReading::html),
        new Reader("Markdown", 50_000, MOST, AdReading::markdown),
        new Reader("measures of samples", 60_000, MOST, SampleReading::measure),
        new Reader("styles of samples", 15_000, MOST, SampleReading::read));
    for (String heading : DraftReading.HEADINGS) {
      String name = heading.isEmpty() ? "drafts" : "drafts, " + heading;
      int length = DraftReading.LENGTH;
      READERS.add(new Reader(name, length, MOST, text -> DraftReading.rows(heading, text)));
      READERS.add(
          new Reader(name + " in a line", length, MOST, text -> DraftReading.line(heading, text)));
    }
  }

  private TextFuzz() {}

  /**
   * @param length of one text, in characters
   */
  private record Reader(String name, int length, Duration most, Consumer<String> reads) {}

  /** Has each reader read so many characters, and tells which texts took too long. */
  static List<String> run(int characters, long seed, PrintStream out) {
    List<String> slow = new ArrayList<>();
    for (Reader reader : READERS) {
      reader
          .reads()
          .accept(HostileTexts.of("I led a team in Berlin. \u2022 Java \u2013 <p>", 5_000));
      int texts = Math.max(1, characters / reader.length());
      List<String> pieces = HostileTexts.mixtures(HostileTexts.pieces(), texts, seed);
      long nanos = 0;
      for (String piece : pieces) {
        nanos += Effort.nanosOf(() -> read(reader, piece, slow));
      }
      // A text is read once, and up to twice more at an eighth of its length.
      out.printf(
          "%-34s %,9d characters, at most %.2f \u00b5s each%n",
          reader.name(), texts * reader.length(), nanos / 1e3 / texts / reader.length());
    }
    return slow;
  }

  private static void read(Reader reader, String piece, List<String> slow) {
    try {
      Effort.isLinear(
          reader.name() + " of '" + piece + "'",
          length -> HostileTexts.of(piece, length),
          reader.length(),
          reader.most(),
          reader.reads());
    } catch (AssertionError tooSlow) {
      slow.add(tooSlow.getMessage());
    }
  }
}
