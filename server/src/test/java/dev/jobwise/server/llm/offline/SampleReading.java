package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Samples as the offline writer reads them, for tests of other packages. */
public final class SampleReading {

  private SampleReading() {}

  /** What can be counted in a sample. */
  public static void measure(String sample) {
    SampleMeasures.of(SampleText.unwrapped(SampleText.body(sample)));
  }

  /** The whole style. */
  public static void read(String sample) {
    OfflineStyle.write(JsonNodeFactory.instance.objectNode().put("sample_text", sample));
  }
}
