package dev.jobwise.server.profile.placing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.testing.Effort;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedLinesTest {

  private static final int ROW = 80;

  @Test
  void nameOverTwoLines_isTakenOnce() {
    QuotedLines lines = new QuotedLines(rows("Senior Keeper of", "the Sourdough, Kendal"));

    assertThat(lines.take("Senior Keeper of the Sourdough"))
        .isEqualTo("Senior Keeper of the Sourdough");
    assertThat(lines.take("Keeper")).isNull();
    assertThat(lines.rest(0)).isEmpty();
    assertThat(lines.rest(1)).containsExactly("Kendal");
  }

  @Test
  void sentence_isNoHead() {
    QuotedLines lines = new QuotedLines(rows("I came to Blue Fern when the mill had burnt down"));
    lines.take("Blue Fern");

    assertThat(lines.isHead(0)).isFalse();
  }

  /** Only the dates of a quote are taken, whatever else it says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Baker 2019 - 2021 Kendal; 2019 - 2021",
        "Baker 2019 - 2021 Kendal; 2019",
        "Baker 2019 - 2021 Kendal; Baker 2019 - 2021 Kendal",
      })
  void dates_areTakenWhole(String line, String quote) {
    QuotedLines lines = new QuotedLines(rows(line));

    assertThat(lines.takeDates(quote).end()).isEqualTo("2021-01-01");
    assertThat(lines.rest(0)).containsExactly("Baker", "Kendal");
  }

  @Test
  void restOfAnEndlessLine_isKept() {
    String end = "x".repeat(500);
    QuotedLines lines = new QuotedLines(rows("Baker " + end));
    lines.take("Baker");

    assertThat(String.join("", lines.rest(0))).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"a", "a ", "Jan 2019 - ", "2019 ", "-", "( "})
  void hostileLines_takeLinearTime(String piece) {
    Effort.isLinear(
        "Quotes of \"" + piece + "\"",
        length -> piece.repeat(length / piece.length()),
        6_000,
        Duration.ofSeconds(1),
        text -> {
          QuotedLines lines = new QuotedLines(split(text));
          lines.takeDates(piece);
          lines.takeDates(piece.repeat(190 / piece.length()) + "b");
          lines.take(piece);
          lines.take(piece.repeat(190 / piece.length()) + "b");
          lines.rest(0);
        });
  }

  private static List<Row> split(String text) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); start += ROW) {
      parts.add(text.substring(start, Math.min(text.length(), start + ROW)));
    }
    return rows(parts.toArray(String[]::new));
  }

  private static List<Row> rows(String... texts) {
    byte[] file = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
    try {
      return Readers.read(Format.TXT, file).lines().stream()
          .map(line -> new Row(List.of(line)))
          .toList();
    } catch (Unreadable unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
