package dev.jobwise.server.profile.draft;

import dev.jobwise.server.testing.Effort;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files hold whatever anybody writes: none ends the reader, and none takes more than its share. */
@Slow
class HostileDraftTest {

  /** Quadratic work shows at half the length of {@code ./jobwise fuzz --texts}. */
  private static final int LENGTH = DraftReading.LENGTH / 2;

  private static final Duration MOST = Duration.ofSeconds(1);

  /** What the reader looks for, without what it looks for next. */
  private static final List<String> HEADS =
      List.of(
          ",",
          "/ ",
          "a, ",
          "Jan 2019 - ",
          "2019 ",
          "Engineer at ACME 2019 - 2020 ",
          "Engineer, ",
          "GPA: 3",
          "(a",
          "x | ",
          " - ",
          "a@b.c ",
          "www.a.de ",
          "+1 555 ",
          "long-",
          "A");

  static IntStream sections() {
    return IntStream.range(0, DraftReading.HEADINGS.size());
  }

  /**
   * What the reader looks for stands in all sections. A piece of another kind stands without a
   * heading and in one section; {@code ./jobwise fuzz --texts} mixes them in all.
   */
  @ParameterizedTest
  @MethodSource("sections")
  void section_takesLinearTime(int section) {
    List<String> pieces = new ArrayList<>(HEADS);
    List<String> others = new ArrayList<>(HostileTexts.pieces());
    for (int i = 0; i < others.size(); i++) {
      if (section == 0 || 1 + i % (DraftReading.HEADINGS.size() - 1) == section) {
        pieces.add(others.get(i));
      }
    }
    others.addAll(HEADS);
    pieces.addAll(HostileTexts.mixtures(others, 20, 7));
    String heading = DraftReading.HEADINGS.get(section);
    for (String piece : pieces) {
      isLinear("rows", heading, piece, text -> DraftReading.rows(heading, text));
      isLinear("a line", heading, piece, text -> DraftReading.line(heading, text));
    }
  }

  private static void isLinear(String form, String heading, String piece, Consumer<String> reader) {
    Effort.isLinear(
        form + ", " + heading + ": " + piece,
        length -> HostileTexts.of(piece, length),
        LENGTH,
        MOST,
        reader);
  }
}
