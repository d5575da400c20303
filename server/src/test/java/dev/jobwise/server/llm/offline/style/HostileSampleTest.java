package dev.jobwise.server.llm.offline.style;

import static dev.jobwise.server.llm.offline.LinearTime.areLinear;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.voice.LetterText;
import dev.jobwise.server.testing.Slow;
import org.junit.jupiter.api.Test;

/** Reading a sample takes linear time, even if it is a mebibyte long. */
@Slow
class HostileSampleTest {

  @Test
  void bodiesAndMeasures_areLinear() {
    areLinear(60_000, text -> SampleMeasures.of(LetterText.unwrapped(SampleText.body(text))));
  }

  @Test
  void phrases_areLinear() {
    areLinear(15_000, text -> SamplePhrases.of(LetterText.unwrapped(text), text));
  }

  @Test
  void styles_areLinear() {
    areLinear(
        15_000,
        text -> OfflineStyle.write(JsonNodeFactory.instance.objectNode().put("sample_text", text)));
  }
}
