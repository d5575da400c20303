package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.testing.Effort;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files hold whatever anybody writes: none ends the reader, and none takes more than its share. */
@Slow
class HostileDraftTest {

  private static final int LENGTH = 6_000;
  private static final int ROW = 80;
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

  @ParameterizedTest
  @ValueSource(strings = {"", "Experience", "Education", "Skills", "Projects", "Certificates"})
  void section_takesLinearTime(String heading) {
    List<String> pieces = new ArrayList<>(HostileTexts.pieces());
    pieces.addAll(HEADS);
    pieces.addAll(HostileTexts.mixtures(pieces, 20, 7));
    for (String piece : pieces) {
      for (int row : new int[] {ROW, Integer.MAX_VALUE}) {
        Effort.isLinear(
            heading + ": " + piece,
            length -> HostileTexts.of(piece, length),
            LENGTH,
            MOST,
            text -> ProfileDrafts.of(file(heading, text, row)));
      }
    }
  }

  /** The text in rows of at most that many chars, under a heading if there is one. */
  private static Extracted file(String heading, String text, int row) {
    List<Line> lines = new ArrayList<>();
    if (!heading.isEmpty()) {
      lines.add(line(heading, 1, true));
    }
    for (int start = 0; start < text.length(); ) {
      int end = (int) Math.min(text.length(), (long) start + row);
      String part = text.substring(start, end).replace('\n', ' ').strip();
      if (!part.isEmpty()) {
        lines.add(line(part, lines.size() + 1, false));
      }
      start = end;
    }
    return new Extracted(Format.TXT, null, lines);
  }

  private static Line line(String text, int y, boolean bold) {
    return new Line(text, 1, 0, y, text.length(), 0, bold, false, bold ? 1 : 0, List.of());
  }
}
