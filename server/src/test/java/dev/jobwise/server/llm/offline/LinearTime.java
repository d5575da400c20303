package dev.jobwise.server.llm.offline;

import dev.jobwise.server.testing.Effort;
import dev.jobwise.server.testing.HostileTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Verifies that the readers of the offline writer take linear time for any text. */
public final class LinearTime {

  private static final Duration MOST = Duration.ofSeconds(2);

  private LinearTime() {}

  /** Runs a reader on hostile texts of a length, and on parts of them. */
  public static void areLinear(int length, Consumer<String> reader) {
    reader.accept(HostileTexts.of("I led a team in Berlin. It was careful work. ", 20_000));
    List<String> pieces = new ArrayList<>(HostileTexts.pieces());
    pieces.addAll(
        List.of("A. A. ", "No. ", "aws ", "aws/", "..x", "c c ", "careful detail\n", ",,,x"));
    pieces.addAll(HostileTexts.mixtures(HostileTexts.pieces(), 10, 7));
    for (String piece : pieces) {
      Effort.isLinear(piece, some -> HostileTexts.of(piece, some), length, MOST, reader);
    }
  }
}
