package dev.jobwise.server.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Clusters;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void ends_neverFallInsideWhatShowsAsOneCharacter() {
    for (long seed = 0; seed < 300; seed++) {
      Clusters text = Clusters.of(12, seed);
      for (int end = 0; end <= text.text().length(); end++) {
        int found = CleanText.endBefore(text.text(), end);
        assertThat(found).isLessThanOrEqualTo(end);
        if (end >= text.firstEnd()) {
          assertThat(text.ends()).as("%s at %d", text.text(), end).contains(found);
        }
      }
    }
  }

  @Test
  void endOfAnEndlessCharacter_isWhereItWasAskedFor() {
    String heap = "a" + "\u0301".repeat(100);

    assertThat(CleanText.endBefore(heap, 60)).isEqualTo(60);
    assertThat(CleanText.endBefore("\u0301".repeat(100), 60)).isEqualTo(60);
    assertThat(CleanText.endBefore("🎉🎉", 1)).isZero();
  }
}
