package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.testing.Effort;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Samples may be a mebibyte, and facts as long as a profile: reading them is linear. */
@Slow
class HostileSampleTest {

  private static final Duration MOST = Duration.ofSeconds(2);

  private static void areLinear(int length, Consumer<String> reader) {
    reader.accept(HostileTexts.of("I led a team in Berlin. It was careful work. ", 20_000));
    List<String> pieces = new ArrayList<>(HostileTexts.pieces());
    pieces.addAll(
        List.of("A. A. ", "No. ", "aws ", "aws/", "..x", "c c ", "careful detail\n", ",,,x"));
    pieces.addAll(HostileTexts.mixtures(HostileTexts.pieces(), 10, 7));
    for (String piece : pieces) {
      Effort.isLinear(piece, some -> HostileTexts.of(piece, some), length, MOST, reader);
    }
  }

  @Test
  void bodiesAndMeasures_areLinear() {
    areLinear(60_000, text -> SampleMeasures.of(SampleText.unwrapped(SampleText.body(text))));
  }

  @Test
  void phrases_areLinear() {
    areLinear(15_000, text -> SamplePhrases.of(SampleText.unwrapped(text), text));
  }

  @Test
  void styles_areLinear() {
    areLinear(
        15_000,
        text -> OfflineStyle.write(JsonNodeFactory.instance.objectNode().put("sample_text", text)));
  }

  @Test
  void lines_areLinear() {
    List<String> names = List.of("AWS", "A", "I");
    areLinear(8_000, text -> Line.respelled(Line.unshouted(Line.tidy(text), names), names));
  }

  @Test
  void deeds_areLinear() {
    areLinear(8_000, text -> Deed.of(text, true, true, List.of("A")));
  }
}
