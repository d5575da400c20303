package dev.jobwise.server.llm.offline.style;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.voice.LetterText;

/** Reads samples as the offline writer does, for tests of other packages. */
public final class SampleReading {

  private SampleReading() {}

  /** The counts of a sample. */
  public static void measure(String sample) {
    SampleMeasures.of(LetterText.unwrapped(SampleText.body(sample)));
  }

  /** The whole style. */
  public static void read(String sample) {
    OfflineStyle.write(JsonNodeFactory.instance.objectNode().put("sample_text", sample));
  }
}
