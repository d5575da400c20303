package dev.jobwise.server.llm.offline.letter;

import static dev.jobwise.server.llm.offline.LinearTime.areLinear;

import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.testing.Slow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading a line takes linear time, even if it is as long as a profile. */
@Slow
class HostileLineTest {

  @Test
  void lines_areLinear() {
    List<String> names = List.of("AWS", "A", "I");
    areLinear(
        8_000,
        text -> LineEdits.respelled(LineEdits.unshouted(LineEdits.tidy(text), names), names));
  }

  @Test
  void ownLines_areLinear() {
    areLinear(8_000, text -> OwnLine.of(text, List.of("A"), true));
  }
}
