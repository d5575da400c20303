package dev.jobwise.server.common.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoiceTallyTest {

  @Test
  void itemsOfLists_areNoSentences() {
    String prose = "I bake bread.\n\nSome of my work:\n\nLet us talk!";
    String listed =
        prose.replace(
            "work:\n", "work:\n- Baked 200 loaves, every night; I loved it!\n- Sold bread\n");

    assertThat(VoiceTally.of(listed).voice()).isEqualTo(VoiceTally.of(prose).voice());
  }
}
