package dev.jobwise.server.llm.offline.style;

import static dev.jobwise.server.llm.offline.LinearTime.areLinear;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

/** A sample may be a mebibyte: reading it takes linear time. */
class HostileSampleTest {

  @Test
  void bodiesAndMeasures() {
    areLinear(60_000, text -> SampleMeasures.of(SampleText.unwrapped(SampleText.body(text))));
  }

  @Test
  void phrases() {
    areLinear(15_000, text -> SamplePhrases.of(SampleText.unwrapped(text), text));
  }

  @Test
  void styles() {
    areLinear(
        15_000,
        text -> OfflineStyle.write(JsonNodeFactory.instance.objectNode().put("sample_text", text)));
  }
}
