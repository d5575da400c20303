package dev.jobwise.server.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleVoiceTest {

  @Test
  void sentenceOrTwo_haveNoVoice() {
    String few = "I bake bread. I sell it. I care.";

    assertThat(new ActiveLetter("1", few, null).voice().isTelling()).isFalse();
    assertThat(new ActiveLetter("1", (few + " ").repeat(5), null).voice().isTelling()).isTrue();
  }
}
